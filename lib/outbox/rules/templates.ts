type Values = Readonly<Record<string, string | number>>;

/**
 * Every letter that Sapar sends. Its words stand in `messages/<locale>/mail.json` under the same name: `subject`,
 * `body` (each line a paragraph) and `action`, the words of the button that leads to `path` on this site.
 */
export const TEMPLATES = {
  signInLink: { path: ({ token }: Values) => `/sign-in/link/${token}` },
  invitation: { path: ({ token }: Values) => `/invitation/${token}` },
  /** Params: name, activity, release (its number), changes (lines of what is new for this reader), path. */
  agendaChanged: { path: ({ path }: Values) => `${path}` },
} as const;

export type MailTemplate = keyof typeof TEMPLATES;

export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(TEMPLATES, name);
}
