import { createTranslator } from 'next-intl';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { formatDateRange, formatDay } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { loadMessages } from '@/lib/i18n/load-messages';
import { changesBySession, describeChange } from '../rules/describe-change';
import type { AgendaChange, ChangeNames } from '../types';

/** More would not be read; the itinerary behind the link has them all. */
const LINES = 20;

type Agenda = { timeZone: string; names: ChangeNames; isFirst: boolean };

/** Lines of a letter that tell one reader in their language what is new for them. */
export async function writeChanges(
  locale: Locale,
  changes: readonly AgendaChange[],
  { timeZone, names, isFirst }: Agenda,
): Promise<string[]> {
  const { releases, vocabulary } = await loadMessages(locale);
  const messages = { releases, vocabulary };
  const line = createTranslator({ locale, messages, namespace: 'releases.letter' });
  const word = createTranslator({ locale, messages, namespace: 'releases.change' });
  const kind = createTranslator({ locale, messages, namespace: 'vocabulary.sessionKind' });
  const sessions = changesBySession(changes);
  if (isFirst) return [line('first', { count: sessions.length, dates: dates() })];

  const reader = {
    locale,
    timeZone,
    names,
    word,
    kind,
    language: (code: string) => languageName(locale, code),
  };
  const lines = sessions.slice(0, LINES).flatMap((own) =>
    own.map((change) => {
      const session = change.after ?? change.before;
      const { before, after } = describeChange(change, reader);
      const values = {
        day: session ? formatDay(locale, new Date(session.startsAt), timeZone) : '',
        title: session ? localized(session.title, locale).text : '',
        before: before ?? '',
        after,
      };
      if (change.kind === 'added') return line('added', values);
      if (change.kind === 'removed') return line('removed', values);
      return before === null ? line('details', values) : line('changed', values);
    }),
  );
  const more = sessions.length - LINES;
  return more > 0 ? [...lines, line('more', { count: more })] : lines;

  function dates(): string {
    const starts = changes.flatMap(({ after }) => (after ? [after.startsAt] : [])).sort();
    const [first = '', last = first] = [starts[0], starts.at(-1)];
    return formatDateRange(locale, new Date(first), new Date(last), timeZone);
  }
}
