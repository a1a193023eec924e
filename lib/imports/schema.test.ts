import { expect, it } from 'vitest';
import { type ConfirmedRow, confirmedRowsSchema } from './schema';

const row: ConfirmedRow = {
  rowNumber: 5,
  person: {
    familyName: 'Aqbulaqova',
    givenNames: 'Aigerim',
    nativeName: null,
    sex: 'female',
    birthDate: '1988-03-14',
    passportNumber: 'N01204417',
    passportExpiresOn: '2031-05-01',
    country: 'KZ',
    organizationName: 'Public services agency',
    position: 'Head of division',
    email: 'a.aqbulaqova@gov.example',
    phone: null,
    languages: ['ru'],
    diet: null,
    accessNeeds: null,
  },
};
const issues = (person: object) => {
  const parsed = confirmedRowsSchema.safeParse([{ ...row, person: { ...row.person, ...person } }]);
  return parsed.error?.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
};

it('takes back what the preview showed', () => {
  expect(confirmedRowsSchema.parse([row])).toEqual([row]);
});

it.each([
  [{ familyName: '', givenNames: ' ' }, ['givenNames: required']],
  [{ givenNames: 'x'.repeat(101) }, ['givenNames: tooLong']],
  [{ birthDate: '1987-02-31' }, ['birthDate: dateInvalid']],
  [{ country: null }, ['country: required']],
  [{ country: 'US' }, ['country: required']],
  [{ email: 'm.jusandalina@gov' }, ['email: emailInvalid']],
  [{ passportNumber: 'N 0119' }, ['passportNumber: invalid']],
  [{ languages: ['Russian'] }, ['languages.0: invalid']],
  [{ phone: '' }, ['phone: required']],
])('refuses %j', (person, expected) => {
  expect(issues(person)).toEqual(expected);
});

it('refuses no rows', () => {
  expect(confirmedRowsSchema.safeParse([]).success).toBe(false);
});
