import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale, SessionKind } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { formatDay, formatTime, formatTimeRange } from '@/lib/i18n/format';
import type { AgendaChange, ChangeNames, DraftSession } from '../types';

type ChangeWord =
  | 'notThere'
  | 'takenOut'
  | 'until'
  | 'noPlace'
  | 'everyone'
  | 'group'
  | 'nobody'
  | 'details'
  | 'description'
  | 'public'
  | 'hidden'
  | 'noLanguage';

/** What a description needs besides the change: the reader's language and words, the clock, the names. */
export type ChangeReader = {
  locale: Locale;
  timeZone: string;
  names: ChangeNames;
  /** The messages under `releases.change`. */
  word: (key: ChangeWord, values?: Record<string, string>) => string;
  kind: (kind: SessionKind) => string;
  language: (code: string) => string;
};

/** What a reader had and what they get; `null` where there is nothing to compare with. */
export type ChangeText = { before: string | null; after: string };

/** One change in words: "13:30" and "13:10", "Room 2" and "Room 4". */
export function describeChange(change: AgendaChange, reader: ChangeReader): ChangeText {
  const { before, after } = change;
  if (!after)
    return { before: before && when(before, null, reader), after: reader.word('takenOut') };
  if (!before) return { before: reader.word('notThere'), after: when(after, null, reader) };
  const both = (print: (session: DraftSession) => string): ChangeText => ({
    before: print(before),
    after: print(after),
  });
  switch (change.kind) {
    case 'moved':
      return { before: when(before, after, reader), after: when(after, before, reader) };
    case 'lengthened':
    case 'shortened':
      return both(({ endsAt }) =>
        reader.word('until', { time: formatTime(new Date(endsAt), reader.timeZone) }),
      );
    case 'place_changed':
      return both(({ placeId }) => place(placeId, reader));
    case 'place_details_changed':
      return { before: null, after: reader.word('details') };
    case 'people_changed':
      return both(
        ({ people }) => people.map(({ name }) => name).join(', ') || reader.word('nobody'),
      );
    case 'groups_changed':
      return both(({ groupIds }) => groupNames(groupIds, reader));
    case 'title_changed':
      return both(({ title }) => localized(title, reader.locale).text);
    case 'description_changed':
      return { before: null, after: reader.word('description') };
    case 'kind_changed':
      return both(({ kind }) => reader.kind(kind));
    case 'languages_changed':
      return both(
        ({ languages }) => languages.map(reader.language).join(', ') || reader.word('noLanguage'),
      );
    default:
      return both(({ isPublic }) => reader.word(isPublic ? 'public' : 'hidden'));
  }
}

/** The time of one side of a change: the start alone where the other side has the same date and length. */
function when(
  { startsAt, endsAt }: DraftSession,
  other: DraftSession | null,
  { locale, timeZone }: ChangeReader,
): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  if (!other) return formatTimeRange(start, end, timeZone);
  const date = (iso: string) => localDate(Date.parse(iso), timeZone);
  const length = (session: { startsAt: string; endsAt: string }) =>
    Date.parse(session.endsAt) - Date.parse(session.startsAt);
  const time =
    length({ startsAt, endsAt }) === length(other)
      ? formatTime(start, timeZone)
      : formatTimeRange(start, end, timeZone);
  return date(startsAt) === date(other.startsAt)
    ? time
    : `${formatDay(locale, start, timeZone)}, ${time}`;
}

function place(id: string | null, { names, locale, word }: ChangeReader): string {
  const name: LocalizedText | undefined = names.places.get(id ?? '');
  return name ? localized(name, locale).text : word('noPlace');
}

/** "Group A, Group B", or everyone. */
export function groupNames(
  groupIds: readonly string[],
  { names, word }: Pick<ChangeReader, 'names' | 'word'>,
): string {
  if (groupIds.length === 0) return word('everyone');
  return groupIds
    .map((id) => names.groups.get(id) ?? '')
    .filter(Boolean)
    .sort()
    .map((name) => word('group', { name }))
    .join(', ');
}

/** Changes of one session together: `moved` already says the new length, so `lengthened` beside it says nothing new. */
export function changesBySession(changes: readonly AgendaChange[]): AgendaChange[][] {
  const bySession = Map.groupBy(changes, ({ sessionId }) => sessionId);
  return [...bySession.values()].map((own) => {
    const isMoved = own.some(({ kind }) => kind === 'moved');
    return own.filter(({ kind }) => !(isMoved && (kind === 'lengthened' || kind === 'shortened')));
  });
}
