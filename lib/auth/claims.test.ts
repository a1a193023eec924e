import { expect, test } from 'vitest';
import { readClaims } from './claims';

const entra = 'https://login.microsoftonline.com/4a9c1f2e-0000-4000-8000-000000000000/v2.0';
const claims = { sub: 'abc', email: 'aigerim@gov.example' };

test.each([
  [
    'Google says the address is verified',
    { iss: 'https://accounts.google.com', email_verified: true },
    true,
  ],
  ['a provider writes true as text', { iss: 'https://id.example', email_verified: 'true' }, true],
  [
    'a provider says it is not verified',
    { iss: 'https://id.example', email_verified: false },
    false,
  ],
  ['a provider says nothing', { iss: 'https://id.example' }, false],
  ['Entra ID says nothing of the owner of the domain', { iss: entra }, false],
  [
    'Entra ID carries an email_verified that a tenant could write',
    { iss: entra, email_verified: true },
    false,
  ],
  ['Entra ID checked the owner of the domain', { iss: entra, xms_edov: true }, true],
  ['Entra ID writes it as a number', { iss: entra, xms_edov: '1' }, true],
  ['Entra ID says the domain is not checked', { iss: entra, xms_edov: '0' }, false],
  [
    'another provider uses the claim of Entra ID',
    { iss: 'https://id.example', xms_edov: true },
    false,
  ],
])('when %s, the e-mail is proof: %#', (_, given, isProven) => {
  expect(readClaims({ ...claims, ...given })?.provenEmail).toBe(isProven ? claims.email : null);
});

test('a token without issuer or subject names nobody', () => {
  expect(readClaims({ sub: 'abc' })).toBe(null);
  expect(readClaims({ iss: 'https://id.example' })).toBe(null);
  expect(readClaims(undefined)).toBe(null);
});
