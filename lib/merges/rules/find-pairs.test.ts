import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, compareNames } from '@/lib/names/rules/compare-names';
import { findPairs, type Lookalike } from './find-pairs';

const person = (id: string, written: string, birth: string | null, country = 'KZ'): Lookalike => {
  const [givenNames = '', familyName = ''] = written.split('|');
  return { id, givenNames, familyName, birth, country };
};

test('pairs are found across scripts, each once, and strangers are left alone', () => {
  const people = [
    person('1', 'Aigerim|Aqbulaqova', 'monday'),
    person('2', 'Bolat|Nurov', 'monday'),
    person('3', 'Айгерим|Акбулакова', 'monday'),
    person('4', 'Akbulakova|Aigerim', 'tuesday'),
    person('5', 'Haneul|Kim', null, 'KR'),
    person('6', '김하늘', null, 'KR'),
    person('7', 'Haneul|Kim', null, 'KZ'),
  ];
  expect(findPairs(people)).toEqual([
    { ids: ['1', '3'], reason: 'birth_date_and_name' },
    { ids: ['5', '6'], reason: 'name' },
  ]);
});

test('one name is no pair where two birthdays tell them apart, and is one where a birthday is missing', () => {
  const people = (birth: string | null) => [
    person('1', 'Aigerim|Aqbulaqova', 'monday'),
    person('2', 'Айгерим|Акбулакова', birth),
  ];
  expect(findPairs(people('tuesday'))).toEqual([]);
  expect(findPairs(people(null))).toEqual([{ ids: ['1', '2'], reason: 'name' }]);
});

test('one passport or one address makes a pair, whatever the names are', () => {
  const people = [
    { ...person('1', 'Aigerim|Aqbulaqova', null), passport: 'n1' },
    { ...person('2', 'Bolat|Nurov', null), email: 'office@gov.example' },
    { ...person('3', 'Zurab|Kapanadze', null), passport: 'n1' },
    { ...person('4', 'Mehri|Rahimova', null), email: 'office@gov.example' },
  ];
  expect(findPairs(people)).toEqual([
    { ids: ['1', '3'], reason: 'passport' },
    { ids: ['2', '4'], reason: 'email' },
  ]);
});

const NAMES = [
  'Aigerim|Aqbulaqova',
  'Айгерим|Акбулакова',
  'Ақбұлақова|Әйгерім',
  'Haneul|Kim',
  'Gim|Ha Neul',
  '김하늘',
  'Aram|Sevanakyan',
  'Арам|Севанакян',
  'Arman|Sevanakyan',
  'Nino|Chanturia',
];

test('in groups the same pairs are found as by comparing everybody with everybody', () => {
  const anybody = fc.record({
    written: fc.constantFrom(...NAMES),
    birth: fc.constantFrom('monday', 'tuesday', null),
    country: fc.constantFrom('KZ', 'KR'),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 25 }), (all) => {
      const people = all.map(({ written, birth, country }, id) =>
        person(`${id}`, written, birth, country),
      );
      const expected = people.flatMap((one, index) =>
        people.slice(index + 1).flatMap((other) => {
          const match = compareNames(comparable(one), comparable(other));
          const known = one.birth !== null && other.birth !== null;
          const byBirth = known && one.birth === other.birth && match !== 'different';
          const byName = !known && one.country === other.country && match === 'sameName';
          return byBirth || byName ? [`${one.id} ${other.id}`] : [];
        }),
      );
      const found = findPairs(people).map(({ ids }) => ids.join(' '));
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 200 },
  );
});

test('ten thousand people born on one day are looked at without comparing each with each', () => {
  const people = Array.from({ length: 10_000 }, (_, index) =>
    person(`${index}`, `Aru${'abcdefghij'.charAt(index % 10)}|Almasuly`, 'monday'),
  );
  // 10,000² / 2 comparisons would take minutes; the limit of a test is half of one.
  expect(findPairs(people).length).toBeGreaterThan(0);
});
