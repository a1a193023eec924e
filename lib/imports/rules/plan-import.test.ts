import { expect, test } from 'vitest';
import type { ConfirmedRow } from '../schema';
import type { RowMatch } from '../types';
import { planImport } from './plan-import';

const nobody: ConfirmedRow['person'] = {
  givenNames: 'Aram',
  familyName: 'Sevanakyan',
  nativeName: null,
  sex: null,
  birthDate: '1991-02-27',
  passportNumber: null,
  passportExpiresOn: null,
  country: 'AM',
  organizationName: null,
  position: null,
  email: null,
  phone: null,
  languages: ['hy', 'ru'],
  diet: 'vegetarian',
  accessNeeds: null,
};
const row = (rowNumber: number, person: Partial<ConfirmedRow['person']> = {}): ConfirmedRow => ({
  rowNumber,
  person: { ...nobody, ...person },
});
const match = (outcome: RowMatch['outcome'], personId: string | null = null): RowMatch => ({
  outcome,
  personId,
  delegationId: 'AM',
  keepsEmail: true,
});

function plan(rows: ConfirmedRow[], ...matches: RowMatch[]) {
  let made = 0;
  const found = new Map(rows.map(({ rowNumber }, n) => [rowNumber, matches[n] ?? match('new')]));
  return planImport(rows, found, () => `new ${(made += 1)}`);
}

test('somebody new is written with sealed fields apart and the language they are written to', () => {
  const { people, participants } = plan([row(2, { passportNumber: 'AR0441902' })]);
  const { birthDate, passportNumber, passportExpiresOn, diet, accessNeeds, ...open } = nobody;
  expect(people).toEqual([
    {
      ...open,
      id: 'new 1',
      locale: 'ru',
      private: { birthDate, passportNumber: 'AR0441902', passportExpiresOn, diet, accessNeeds },
    },
  ]);
  expect(passportNumber).toBeNull();
  expect(participants).toEqual([{ personId: 'new 1', delegationId: 'AM' }]);
});

test('who is known takes part, and is not written again', () => {
  const { people, participants } = plan([row(2)], match('known', 'nino'));
  expect(people).toEqual([]);
  expect(participants).toEqual([{ personId: 'nino', delegationId: 'AM' }]);
});

test('two rows with one passport or one address are one person', () => {
  const { people, participants, personOf } = plan([
    row(2, { passportNumber: 'AR0441902', email: 'aram@gov.example' }),
    row(3, { passportNumber: 'AR0441902' }),
    row(4, { email: 'ARAM@gov.example' }),
  ]);
  expect(people.map(({ id }) => id)).toEqual(['new 1']);
  expect(participants).toHaveLength(1);
  expect([...personOf]).toEqual([
    [2, 'new 1'],
    [3, 'new 1'],
    [4, 'new 1'],
  ]);
});

test('a row that names two people of the list, or of the directory, is refused', () => {
  const rows = [
    row(2, { passportNumber: 'AR0441902' }),
    row(3, { email: 'mehri@gov.example' }),
    row(4, { passportNumber: 'AR0441902', email: 'mehri@gov.example' }),
    row(5),
    row(6),
  ];
  const { refused } = plan(
    rows,
    match('new'),
    match('new'),
    match('new'),
    match('two_people', 'nino'),
    match('no_delegation'),
  );
  expect(refused).toEqual([4, 5, 6]);
});
