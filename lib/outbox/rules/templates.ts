type Values = Readonly<Record<string, string | number>>;

/**
 * To the host of a visit, who has no account: the button leads to the visit's own page by the secret `token`; without
 * one there is no button. Params of all: host, contact (a name), activity, topic, when (in words, with the city of the
 * clock), answer (an address of ours).
 */
const toHost = { path: ({ token }: Values) => (token ? `/host/${token}` : null) };

/**
 * Every letter that Sapar sends. Its words stand in `messages/<locale>/mail.json` under the same name: `subject`,
 * `body` (each line a paragraph) and, where there is a `path` on this site, `action`, the words of the button that
 * leads there.
 */
export const TEMPLATES = {
  signInLink: { path: ({ token }: Values) => `/sign-in/link/${token}` },
  invitation: { path: ({ token }: Values) => `/invitation/${token}` },
  /** Params: name, activity, release (its number), changes (lines of what is new for this reader), path. */
  agendaChanged: { path: ({ path }: Values) => `${path}` },
  /** To the host of a visit, who has no account. Params: host, activity, changes (lines about their visits), answer (an address). */
  visitChanged: { path: () => null },
  /** With the request letter as PDF. Also answerBy (in words). */
  visitRequest: toHost,
  /** Also answerBy. */
  visitReminder: toHost,
  /** Also answerBy, and before (the time until now, in words, or `none`). */
  visitTimeChanged: toHost,
  visitCancelled: toHost,
  /** Also count (people on it). The list itself is on the visit's page: it holds personal data. */
  visitorList: toHost,
  /** With the letter of thanks as PDF. */
  visitThanks: toHost,
  /**
   * To a coordinator. Params: name, host, activity, topic, answer (of `HOST_ANSWERS`), when (in words, or `none`),
   * isAside (yes or no: whether it waits to be settled), hasNote and note (the host's words), path.
   */
  hostAnswered: { path: ({ path }: Values) => `${path}` },
  /**
   * To a focal point. Params: name, activity, country, decision, count; `who` and `note` where it is about one person
   * (`hasNote` yes or no); path.
   */
  nominationDecided: { path: ({ path }: Values) => `${path}` },
  /** To the person decided about. Params: name, activity, decision, path. */
  participationDecided: { path: ({ path }: Values) => `${path}` },
  /** To a coordinator. Params: name, activity, country, step (submitted, resubmitted, taken_back), count, path. */
  nominationSubmitted: { path: ({ path }: Values) => `${path}` },
  /** To a focal point. Params: name, activity, file, rows (how many), questions (a line for each), answer (an address), path. */
  listQuestions: { path: ({ path }: Values) => `${path}` },
  /** In somebody's own words. Params: subject, body, sender, answer (the sender's address), activity. */
  letter: { path: () => '/my' },
} as const;

export type MailTemplate = keyof typeof TEMPLATES;

export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(TEMPLATES, name);
}
