import { comparable, compareNames } from '@/lib/names/rules/compare-names';
import { sameNameKeys, similarNameKeys } from '@/lib/names/rules/name-keys';
import type { ComparableName, WrittenName } from '@/lib/names/types';
import type { PairReason } from '../types';

/**
 * Somebody who may be in the directory twice; `birth` is a fingerprint of the birthday, null where nobody knows it.
 * `passport` and `email` only where another record has the same.
 */
export type Lookalike = WrittenName & {
  id: string;
  country: string | null;
  birth: string | null;
  passport?: string | null;
  email?: string | null;
};

export type LikelyPair = { ids: readonly [string, string]; reason: PairReason };

type Ready = Lookalike & { name: ComparableName };

/** More people than this who share a birthday are compared only where a word of their names is alike, too. */
const MANY = 40;
/** With how many of those behind them people of a crowd are compared that shares even that: work stays linear. */
const NEIGHBOURS = 8;

/**
 * Pairs who are likely one person: with one passport or address, born on one day with names that are alike, or of one name and country where no two
 * birthdays tell them apart. Each pair once, in the order of the list. People are compared within small groups only.
 */
export function findPairs(people: readonly Lookalike[]): LikelyPair[] {
  const ready = people.map((person) => ({ ...person, name: comparable(person) }));
  const pairs = new Map<string, LikelyPair>();
  const look = (
    group: readonly Ready[],
    judge: (one: Ready, other: Ready) => PairReason | null,
  ) => {
    const most = group.length > MANY ? NEIGHBOURS : MANY;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1, index + 1 + most)) {
        const key = `${one.id} ${other.id}`;
        if (one.id === other.id || pairs.has(key)) continue;
        const reason = judge(one, other);
        if (reason) pairs.set(key, { ids: [one.id, other.id], reason });
      }
    }
  };
  for (const reason of ['passport', 'email'] as const) {
    for (const group of groups(ready, ({ [reason]: mark }) => (mark ? [mark] : []))) {
      look(group, () => reason);
    }
  }
  for (const group of groups(ready, ({ birth }) => (birth ? [birth] : []))) {
    const within =
      group.length > MANY ? groups(group, ({ name }) => similarNameKeys(name)) : [group];
    for (const some of within) look(some, byBirthday);
  }
  for (const group of groups(ready, ({ country, name }) =>
    country ? sameNameKeys(name).map((key) => `${country} ${key}`) : [],
  )) {
    look(group, byName);
  }
  const order = new Map(people.map(({ id }, index) => [id, index]));
  const at = ({ ids: [id] }: LikelyPair) => order.get(id) ?? 0;
  return [...pairs.values()].sort((a, b) => at(a) - at(b));
}

function groups(people: readonly Ready[], keysOf: (person: Ready) => string[]): Ready[][] {
  const found = new Map<string, Ready[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = found.get(key);
      if (group) group.push(person);
      else found.set(key, [person]);
    }
  }
  return [...found.values()].filter((group) => group.length > 1);
}

function byBirthday(one: Ready, other: Ready): PairReason | null {
  return compareNames(one.name, other.name) === 'different' ? null : 'birth_date_and_name';
}

function byName(one: Ready, other: Ready): PairReason | null {
  if (one.birth && other.birth) return null;
  return compareNames(one.name, other.name) === 'sameName' ? 'name' : null;
}
