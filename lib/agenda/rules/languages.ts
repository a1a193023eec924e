import type { AgendaGroup } from '../types/agenda';
import { type Agenda, addresses, type Placed } from './agenda';
import { conflict, type Found } from './conflict';

type Listeners = NonNullable<AgendaGroup['listeners']>[number];

/** Nobody has to follow a bus ride, a lunch or an evening off. */
const SPOKEN = new Set(['ceremony', 'talk', 'workshop', 'site_visit']);

/**
 * `language_missing`: people of an addressed group understand neither what is spoken nor what an interpreter makes
 * of it. One conflict for each session and language, with the people who need it.
 */
export function missingLanguages({ placed, input }: Agenda): Found[] {
  const groups = input.groups.filter(({ listeners }) => listeners?.length);
  if (groups.length === 0) return [];
  const found: Found[] = [];
  for (const session of placed) {
    if (session.languages.length === 0 || !SPOKEN.has(session.kind)) continue;
    const heard = languagesHeard(session);
    const lost = groups.filter(
      ({ id, listeners }) =>
        addresses(session, id) && listeners?.some((listener) => !hears(listener, heard)),
    );
    if (lost.length > 0) found.push(...missingIn(session, lost, heard));
  }
  return found;
}

/** The languages in which people of the addressed groups follow by an interpreter, in no order. */
export function interpretedLanguages(
  session: Placed,
  groups: readonly AgendaGroup[],
): readonly string[] {
  const heard = languagesHeard(session);
  const followed = groups
    .filter(({ id }) => addresses(session, id))
    .flatMap(({ listeners = [] }) => listeners)
    .filter((listener) => !hears(listener, session.languages))
    .flatMap(({ languages }) => languages.find((each) => heard.includes(each)) ?? []);
  return SPOKEN.has(session.kind) ? [...new Set(followed)] : [];
}

function missingIn(
  session: Placed,
  groups: readonly AgendaGroup[],
  heard: readonly string[],
): Found[] {
  const missing = new Map<string, { people: number; groupIds: string[] }>();
  for (const { id, listeners = [] } of groups) {
    for (const listener of listeners) {
      const [own] = listener.languages;
      if (own === undefined || hears(listener, heard)) continue;
      const known = missing.get(own) ?? { people: 0, groupIds: [] };
      missing.set(own, {
        people: known.people + listener.count,
        groupIds: [...known.groupIds, id],
      });
    }
  }
  return [...missing].map(([language, { people, groupIds }]) =>
    conflict(
      'language_missing',
      { sessions: [session], groupIds, params: { language, people } },
      language,
    ),
  );
}

/** What is spoken, and what an interpreter who knows one of those languages adds to it. */
function languagesHeard({ languages, people }: Placed): readonly string[] {
  if (!people.some(({ role }) => role === 'interpreter')) return languages;
  const heard = [...languages];
  for (const { role, languages: pair = [] } of people) {
    if (role !== 'interpreter' || !pair.some((each) => languages.includes(each))) continue;
    heard.push(...pair);
  }
  return heard;
}

/** Where nobody listens, or in no language that is known, nobody misses anything. */
function hears({ languages, count }: Listeners, heard: readonly string[]): boolean {
  return count === 0 || languages.length === 0 || languages.some((each) => heard.includes(each));
}
