import type { AgendaGroup } from '../types';
import { type Agenda, addresses, type Placed } from './agenda';
import { conflict, type Found } from './conflict';

/** Nobody has to follow a bus ride, a lunch or an evening off. */
const SPOKEN = new Set(['ceremony', 'talk', 'workshop', 'site_visit']);

/**
 * `language_missing`: people of an addressed group understand neither what is spoken nor what an interpreter makes
 * of it. One conflict for each session and language, with the people who need it.
 */
export function missingLanguages({ placed, input }: Agenda): Found[] {
  const groups = input.groups.filter(({ listeners }) => listeners?.length);
  if (groups.length === 0) return [];
  return placed.flatMap((session) => {
    if (session.languages.length === 0 || !SPOKEN.has(session.kind)) return [];
    return missingIn(
      session,
      groups.filter(({ id }) => addresses(session, id)),
    );
  });
}

function missingIn(session: Placed, groups: readonly AgendaGroup[]): Found[] {
  const heard = languagesHeard(session);
  const missing = new Map<string, { people: number; groupIds: string[] }>();
  for (const { id, listeners = [] } of groups) {
    for (const { languages, count } of listeners) {
      const [own] = languages;
      if (own === undefined || count === 0 || languages.some((each) => heard.has(each))) continue;
      const known = missing.get(own) ?? { people: 0, groupIds: [] };
      missing.set(own, { people: known.people + count, groupIds: [...known.groupIds, id] });
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
function languagesHeard({ languages, people }: Placed): Set<string> {
  const heard = new Set(languages);
  for (const { role, languages: pair = [] } of people) {
    if (role !== 'interpreter' || !pair.some((each) => languages.includes(each))) continue;
    for (const each of pair) heard.add(each);
  }
  return heard;
}
