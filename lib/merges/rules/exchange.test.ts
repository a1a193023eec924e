import { expect, test } from 'vitest';
import { differingSealedUnits, differingUnits, exchangedBack, unitsToExchange } from './exchange';

const kept = {
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  email: 'A@gov.example',
  phone: null,
  position: 'Expert',
  languages: [],
  locale: 'ru',
  passportNumber: 'N1',
  passportExpiresOn: null,
};
const merged = {
  givenNames: 'Aigerim',
  familyName: 'Akbulakova',
  email: 'a@GOV.example',
  phone: '+7 701',
  position: 'Adviser',
  languages: ['ru'],
  locale: 'en',
  passportNumber: 'N1',
  passportExpiresOn: '2030-01-01',
  diet: 'halal',
};

test('only what both answered, and differently, is to be chosen; an address is one in any case', () => {
  expect(differingUnits(kept, merged)).toEqual(['name', 'position', 'locale']);
  expect(differingSealedUnits(kept, merged)).toEqual(['passport']);
});

test('what the kept record left empty changes hands without being asked, the rest as chosen', () => {
  expect(unitsToExchange(kept, merged, [])).toEqual({
    open: ['phone', 'languages'],
    sealed: ['diet'],
  });
  expect(unitsToExchange(kept, merged, ['position', 'passport', 'email'])).toEqual({
    open: ['position', 'phone', 'languages'],
    sealed: ['passport', 'diet'],
  });
});

test('an answer that the merged record has not cannot be taken from it', () => {
  expect(unitsToExchange({ phone: '1' }, { phone: null }, ['phone'])).toEqual({
    open: [],
    sealed: [],
  });
});

test('an undo gives back what each had, but for what was changed since', () => {
  const now = { position: 'Adviser', phone: '+7 999' };
  const before = {
    kept: { position: 'Expert', phone: null },
    merged: { position: 'Adviser', phone: '+7 701' },
  };
  expect(exchangedBack(['position', 'phone'], now, before)).toEqual({
    kept: { position: 'Expert' },
    merged: { position: 'Adviser', phone: '+7 701' },
  });
});
