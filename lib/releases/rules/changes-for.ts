import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import type { AgendaChange, DraftSession, Reader } from '../types';

/** What of these changes somebody has to know: their groups' sessions, before or after, and those that name them. */
export function changesFor(
  changes: readonly AgendaChange[],
  { personId, groupId }: Pick<Reader, 'personId' | 'groupId'>,
): AgendaChange[] {
  const concerns = (session: DraftSession | null) =>
    session !== null &&
    (session.people.some((person) => person.personId === personId) ||
      session.groupIds.length === 0 ||
      (groupId !== null && session.groupIds.includes(groupId)));
  return changes.filter(({ before, after }) => concerns(before) || concerns(after));
}

/** Those of the readers who have something to be told and an address to tell it to. */
export function readersToTell<R extends Reader>(
  changes: readonly AgendaChange[],
  readers: readonly R[],
): (R & { email: string; changes: AgendaChange[] })[] {
  return readers.flatMap((reader) => {
    const own = changesFor(changes, reader);
    return reader.email && own.length > 0 ? [{ ...reader, email: reader.email, changes: own }] : [];
  });
}

/** How many of the changed sessions have no title in each language but English; languages that lack none are left out. */
export function missingTranslations(
  changes: readonly AgendaChange[],
): { locale: Locale; missing: number; of: number }[] {
  const titles = new Map(
    changes.flatMap(({ sessionId, after }) => (after ? [[sessionId, after.title]] : [])),
  );
  return LOCALES.filter((locale) => locale !== 'en')
    .map((locale) => {
      const missing = [...titles.values()].filter((title) => !title[locale]?.trim()).length;
      return { locale, missing, of: titles.size };
    })
    .filter(({ missing }) => missing > 0);
}
