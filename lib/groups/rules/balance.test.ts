import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '@/lib/core/vocabulary';
import type { Balance, Member } from '../types';
import { balance } from './balance';
import { propose } from './propose';

const member = (id: string, country: Member['country'], languages: string[] = []): Member => ({
  id,
  version: 1,
  country,
  languages,
  groupId: null,
});

const anyMembers = fc
  .array(
    fc.record({
      country: fc.constantFrom(...COUNTRIES.slice(0, 5), null),
      languages: fc.subarray(['ru', 'en', 'ko']),
    }),
    { maxLength: 60 },
  )
  .map((people) =>
    people.map(({ country, languages }, index) => member(`m${index}`, country, languages)),
  );
const anyGroups = fc.integer({ min: 1, max: 6 });
const asked = (arrangement: Balance['arrangement'], groups: number, language = ''): Balance => ({
  arrangement,
  groups,
  language: language || null,
});

function sizes(placed: ReadonlyMap<string, number>, groups: number): number[] {
  return Array.from(
    { length: groups },
    (_, group) => [...placed.values()].filter((of) => of === group).length,
  );
}
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe('whatever people there are', () => {
  const arrangements = ['mixed', 'together', 'delegations'] as const;

  test.each(arrangements)(
    '%s puts everybody into one of the groups, always the same way',
    (how) => {
      fc.assert(
        fc.property(anyMembers, anyGroups, (members, groups) => {
          const placed = balance(members, asked(how, groups, 'ru'));
          expect([...placed.keys()].toSorted()).toEqual(members.map(({ id }) => id).toSorted());
          expect([...placed.values()].every((group) => group >= 0 && group < groups)).toBe(true);
          const again = balance(members.toReversed(), asked(how, groups, 'ru'));
          expect(Object.fromEntries(again)).toEqual(Object.fromEntries(placed));
        }),
      );
    },
  );

  test.each(['mixed', 'together'] as const)('%s makes sizes that differ by one at most', (how) => {
    fc.assert(
      fc.property(anyMembers, anyGroups, (members, groups) => {
        expect(spread(sizes(balance(members, asked(how, groups, 'en')), groups))).toBeLessThan(2);
      }),
    );
  });

  test('mixed spreads each country so that its shares differ by one at most', () => {
    fc.assert(
      fc.property(anyMembers, anyGroups, (members, groups) => {
        const placed = balance(members, asked('mixed', groups));
        for (const country of [...COUNTRIES, null]) {
          const of = members.filter((it) => it.country === country);
          const share = new Map(of.map(({ id }) => [id, placed.get(id) ?? -1]));
          expect(spread(sizes(share, groups))).toBeLessThan(2);
        }
      }),
    );
  });

  test('together divides countries at cuts only: one fewer than there are groups', () => {
    fc.assert(
      fc.property(anyMembers, anyGroups, (members, groups) => {
        const placed = balance(members, asked('together', groups));
        const parts = new Set(members.map(({ id, country }) => `${country} ${placed.get(id)}`));
        const countries = new Set(members.map(({ country }) => country));
        expect(parts.size - countries.size).toBeLessThan(groups);
      }),
    );
  });

  test('delegations divides no country', () => {
    fc.assert(
      fc.property(anyMembers, anyGroups, (members, groups) => {
        const placed = balance(members, asked('delegations', groups, 'ru'));
        const parts = new Set(members.map(({ id, country }) => `${country} ${placed.get(id)}`));
        expect(parts.size).toBe(new Set(members.map(({ country }) => country)).size);
      }),
    );
  });

  test.each(['mixed', 'together'] as const)(
    '%s brings the language into every group that has people, where enough speak it',
    (how) => {
      fc.assert(
        fc.property(anyMembers, anyGroups, (members, groups) => {
          const speakers = members.filter(({ languages }) => languages.includes('ru'));
          fc.pre(speakers.length >= groups);
          const placed = balance(members, asked(how, groups, 'ru'));
          expect(new Set(speakers.map(({ id }) => placed.get(id))).size).toBe(groups);
        }),
      );
    },
  );
});

describe('a proposal', () => {
  const people = ['a', 'b', 'c', 'd'].map((id, index) =>
    member(id, index < 2 ? 'KZ' : 'GE', index === 0 ? ['ru'] : []),
  );
  const existing = [{ id: 'group A', name: 'A' }];

  test('keeps the groups that there are and names new ones by the next free letters', () => {
    const { targets } = propose(people, existing, asked('mixed', 3));
    expect(targets).toEqual([
      { id: 'group A', name: 'A' },
      { id: null, name: 'B' },
      { id: null, name: 'C' },
    ]);
  });

  test('counts people, countries, languages and changes, before and after', () => {
    const here = people.map((one) => ({ ...one, groupId: 'group A' }));
    const { before, after, changes, uncovered } = propose(
      here,
      existing,
      asked('delegations', 2, 'ru'),
    );
    expect(before).toEqual([
      { name: 'A', people: 4, countries: { KZ: 2, GE: 2 }, languages: { ru: 1 } },
    ]);
    expect(after).toEqual([
      { name: 'A', people: 2, countries: { GE: 2 }, languages: {} },
      { name: 'B', people: 2, countries: { KZ: 2 }, languages: { ru: 1 } },
    ]);
    expect({ changes, uncovered }).toEqual({ changes: 2, uncovered: ['A'] });
  });

  test('stands on the people as they are: another version, group or language is another basis', () => {
    const basis = (all: readonly Member[]) => propose(all, existing, asked('mixed', 2)).basis;
    const [first, ...others] = people;
    if (!first) throw new Error('There is nobody.');
    expect(basis(people.toReversed())).toBe(basis(people));
    for (const change of [{ version: 2 }, { groupId: 'group A' }, { languages: ['ko'] }]) {
      expect(basis([{ ...first, ...change }, ...others])).not.toBe(basis(people));
    }
    expect(basis(others)).not.toBe(basis(people));
  });
});
