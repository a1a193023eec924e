import type { Balance, Member } from '../types';

/**
 * Puts people into groups, the same people always in the same way.
 *
 * `mixed` deals country by country, so that each country is spread and sizes differ by at most one; `together` cuts the
 * row of countries into equal pieces, so that at most one country is divided at each cut; `delegations` divides none and
 * makes sizes as equal as that allows. A language is brought into a group by exchanging two people, which changes no
 * size; a delegation that must stay whole is not exchanged. Answers the place of each person's group, from 0.
 */
export function balance(
  members: readonly Member[],
  { arrangement, groups, language }: Balance,
): ReadonlyMap<string, number> {
  const count = Math.max(1, groups);
  const countries = byCountry(members);
  const placed = {
    mixed: () => deal(countries.flat(), count),
    together: () => cut(countries.flat(), count),
    delegations: () => pack(countries, count),
  }[arrangement]();
  if (language && arrangement !== 'delegations') cover(members, placed, count, language);
  return placed;
}

/** Largest first, so that a few people of small countries fill up what the large ones leave; then by code and id. */
function byCountry(members: readonly Member[]): Member[][] {
  const groups = Map.groupBy(members, ({ country }) => country ?? '');
  return [...groups]
    .map(([country, people]) => ({ country, people: people.toSorted(byId) }))
    .toSorted((a, b) => b.people.length - a.people.length || compare(a.country, b.country))
    .map(({ people }) => people);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byId = (a: Member, b: Member) => compare(a.id, b.id);

function deal(row: readonly Member[], count: number): Map<string, number> {
  return new Map(row.map(({ id }, index) => [id, index % count]));
}

function cut(row: readonly Member[], count: number): Map<string, number> {
  return new Map(row.map(({ id }, index) => [id, Math.floor((index * count) / row.length)]));
}

/** Each delegation goes to the group that has the fewest people so far. */
function pack(countries: readonly Member[][], count: number): Map<string, number> {
  const sizes = Array.from({ length: count }, () => 0);
  const placed = new Map<string, number>();
  for (const people of countries) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] ?? 0) + people.length;
    for (const { id } of people) placed.set(id, smallest);
  }
  return placed;
}

/** Brings somebody who speaks the language into every group that has nobody, from one that has two. */
function cover(
  members: readonly Member[],
  placed: Map<string, number>,
  count: number,
  language: string,
): void {
  const row = members.toSorted(byId);
  const speaks = ({ languages }: Member) => languages.includes(language);
  const of = (group: number) => row.filter(({ id }) => placed.get(id) === group);
  for (let group = 0; group < count; group++) {
    const here = of(group);
    if (here.length === 0 || here.some(speaks)) continue;
    const giving = Array.from({ length: count }, (_, other) => of(other).filter(speaks)).filter(
      (speakers) => speakers.length > 1,
    );
    // An exchange inside a country leaves the countries of both groups as they are.
    const pairs = giving.flat().flatMap((there) => here.map((own) => [there, own] as const));
    const [there, own] = pairs.find(([a, b]) => a.country === b.country) ?? pairs[0] ?? [];
    if (!there || !own) continue;
    placed.set(own.id, placed.get(there.id) ?? group);
    placed.set(there.id, group);
  }
}
