import { describe, expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { createPersonSchema } from './schema';

const form = {
  id: '01890000-0000-7000-8000-000000000001',
  givenNames: ' Nigora ',
  familyName: 'Chashmasorova',
  nativeName: '',
  sex: '',
  country: 'TJ',
  organizationName: '',
  position: 'Lead specialist',
  email: '',
  phone: '',
  locale: 'ru',
  languages: ['tg', 'ru'],
  private: { birthDate: '', passportNumber: '400123881', passportExpiresOn: '1.3.2029' },
};

const read = (changed: object) => parseInput(createPersonSchema, { ...form, ...changed });

test('what a form holds becomes what the database stores: empty answers are null, others tidied', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      ...form,
      givenNames: 'Nigora',
      nativeName: null,
      sex: null,
      organizationName: null,
      email: null,
      phone: null,
      private: { birthDate: null, passportNumber: '400123881', passportExpiresOn: '2029-03-01' },
    },
  });
});

test('a sealed field that was not asked stays out, so that nothing is overwritten', () => {
  const parsed = read({ private: { diet: 'halal' } });
  expect(parsed.ok && parsed.value.private).toEqual({ diet: 'halal' });
});

describe('a refusal names the field', () => {
  test.each([
    ['no name at all', { givenNames: ' ', familyName: '' }, { givenNames: 'required' }],
    [
      'no name and a wrong date, both at once',
      { givenNames: '', familyName: '', private: { birthDate: '31.6.1990' } },
      { givenNames: 'required', 'private.birthDate': 'dateInvalid' },
    ],
    ['an e-mail without @', { email: 'nigora.example' }, { email: 'emailInvalid' }],
    ['a very long name', { givenNames: 'n'.repeat(2_000) }, { givenNames: 'tooLong' }],
    ['an unknown country', { country: 'XX' }, { country: 'invalid' }],
    ['31 June', { private: { birthDate: '31.6.1990' } }, { 'private.birthDate': 'dateInvalid' }],
    [
      'a birth in 1066',
      { private: { birthDate: '14.10.1066' } },
      { 'private.birthDate': 'dateInvalid' },
    ],
  ])('%s', (_case, changed, fields) => {
    expect(read(changed)).toEqual({ ok: false, code: 'invalid', fields });
  });
});

test('one name is enough, in either field', () => {
  expect(read({ familyName: '' }).ok).toBe(true);
  expect(read({ givenNames: '' }).ok).toBe(true);
});

test('signs that turn text around or hide in it are taken out of names', () => {
  const parsed = read({ givenNames: 'Ni\u202Ego\u200Bra\n' });
  expect(parsed.ok && parsed.value.givenNames).toBe('Nigora');
});
