import { describe, expect, test } from 'vitest';
import type { DirectoryFacts } from '../types';
import { isImportable, matchRow } from './match-row';

const facts: DirectoryFacts = {
  byPassport: new Map([
    ['print of aram', 'aram'],
    ['print of nino', 'nino'],
  ]),
  byEmail: new Map([
    ['aram@gov.example', 'aram'],
    ['mehri@gov.example', 'mehri'],
  ]),
  participants: new Set(['mehri']),
  delegations: new Map([['AM', 'delegation of Armenia']]),
};

const match = (email: string | null, passport: string | null, country: 'AM' | 'GE' | null = 'AM') =>
  matchRow({ email, country }, passport, facts);

describe('a row of the list is', () => {
  test.each([
    ['somebody new', null, null, 'new', null],
    ['known by passport', null, 'print of nino', 'known', 'nino'],
    ['known by address, in any case', 'Aram@GOV.example', null, 'known', 'aram'],
    ['known by both', 'aram@gov.example', 'print of aram', 'known', 'aram'],
    ['a participant already', 'mehri@gov.example', null, 'participant', 'mehri'],
    ['two people at once', 'aram@gov.example', 'print of nino', 'two_people', 'nino'],
  ] as const)('%s', (_case, email, passport, outcome, personId) => {
    expect(match(email, passport)).toEqual({
      outcome,
      personId,
      delegationId: 'delegation of Armenia',
    });
  });

  test.each(['GE', null] as const)('kept out where %s sends no delegation', (country) => {
    expect(match(null, null, country).outcome).toBe('no_delegation');
  });
});

test('a participant is importable, because that changes nothing; two people are not', () => {
  const outcomes = ['new', 'known', 'participant', 'two_people', 'no_delegation'] as const;
  expect(outcomes.filter(isImportable)).toEqual(['new', 'known', 'participant']);
});
