import { describe, expect, test } from 'vitest';
import type { Country } from '@/lib/core/vocabulary';
import type {
  Decisions,
  DirectoryFacts,
  ImportedPerson,
  ImportScope,
  Likely,
  Note,
  RowChoice,
} from '../types';
import { judgeRows } from './judge-row';

const nobody: ImportedPerson = {
  givenNames: 'Nino',
  familyName: 'Lomidze',
  nativeName: null,
  sex: null,
  birthDate: null,
  passportNumber: null,
  passportExpiresOn: null,
  country: 'GE',
  organizationName: null,
  position: null,
  email: null,
  phone: null,
  languages: [],
  diet: null,
  accessNeeds: null,
};
const person = (id: string) => ({
  id,
  givenNames: id,
  familyName: '',
  nativeName: null,
  country: 'GE' as const,
  activities: [],
});
const like = (why: Likely['why'], id: string, isSure = why === 'passport'): Likely => ({
  why,
  isSure,
  person: person(id),
});

type Case = {
  likely?: Likely[];
  choice?: RowChoice;
  country?: Country | null;
  scope?: ImportScope;
  twin?: NonNullable<Note['params']['same']>;
  leftOut?: number[];
};

/** What would come of row 3; row 2 is the one that it may repeat. */
function judge({ likely = [], choice, country = 'GE', scope = 'all', twin, leftOut = [] }: Case) {
  const facts: DirectoryFacts = {
    likely: new Map(likely.length > 0 ? [[3, likely]] : []),
    participants: new Set(['takes part']),
    delegations: new Map([
      ['GE', 'of GE'],
      ['KZ', 'of KZ'],
    ]),
    scope,
  };
  const note: Note = {
    field: 'email',
    level: 'warning',
    code: 'duplicate',
    params: {
      row: 2,
      same: twin,
    },
  };
  const decisions: Decisions = {
    accepted: [],
    leftOut,
    choices: choice ? [{ rowNumber: 3, choice }] : [],
  };
  const rows = [
    { rowNumber: 2, person: nobody, notes: [], duplicateOf: null },
    {
      rowNumber: 3,
      person: { ...nobody, country },
      notes: twin ? [note] : [],
      duplicateOf: twin ? 2 : null,
    },
  ];
  return judgeRows(rows, decisions, facts).get(3);
}

describe('who a row is', () => {
  test.each<[string, Case, string, string | null]>([
    ['nobody known', {}, 'new', null],
    ['the one with the passport', { likely: [like('passport', 'nino')] }, 'known', 'nino'],
    [
      'asked where somebody of another name has the passport',
      { likely: [like('passport', 'nino', false)], choice: 'different' },
      'undecided',
      null,
    ],
    ['the one with address and name', { likely: [like('email', 'nino', true)] }, 'known', 'nino'],
    [
      'asked where only the address is known',
      { likely: [like('email', 'nino')] },
      'undecided',
      null,
    ],
    [
      'asked where birthday and name are alike',
      { likely: [like('birth_date_and_name', 'nino')] },
      'undecided',
      null,
    ],
    [
      'who somebody decided it is',
      { likely: [like('birth_date_and_name', 'nino')], choice: 'nino' },
      'known',
      'nino',
    ],
    [
      'somebody else, as somebody decided',
      { likely: [like('birth_date_and_name', 'nino')], choice: 'different' },
      'new',
      null,
    ],
    [
      'nobody else, where the passport says so',
      { likely: [like('passport', 'nino')], choice: 'different' },
      'known',
      'nino',
    ],
    [
      'not somebody whom nobody proposed',
      { likely: [like('email', 'nino')], choice: 'mehri' },
      'undecided',
      null,
    ],
    [
      'two people at once',
      { likely: [like('passport', 'nino'), like('email', 'mehri')] },
      'two_people',
      null,
    ],
    [
      'one of the two, as somebody decided',
      { likely: [like('passport', 'nino'), like('email', 'mehri')], choice: 'mehri' },
      'known',
      'mehri',
    ],
    [
      'somebody who takes part',
      { likely: [like('passport', 'takes part')] },
      'participant',
      'takes part',
    ],
    ['the person of an earlier row', { twin: 'email' }, 'same_row', null],
    ['another than the earlier row', { twin: 'email', choice: 'different' }, 'new', null],
    [
      'never another with one passport',
      { twin: 'passport', choice: 'different' },
      'same_row',
      null,
    ],
    ['the first, once the earlier row is left out', { twin: 'email', leftOut: [2] }, 'new', null],
    ['left out', { likely: [like('passport', 'nino')], leftOut: [3] }, 'left_out', 'nino'],
    ['of a country that sends nobody', { country: 'TJ' }, 'no_delegation', null],
    ['of a country that another nominates for', { scope: ['KZ'] }, 'other_delegation', null],
    ['of the own delegation', { scope: ['KZ'], country: 'KZ' }, 'new', null],
  ])('%s', (_who, given, outcome, personId) => {
    expect(judge(given)).toMatchObject({ outcome, personId });
  });

  test('somebody new comes in without an address that is another’s', () => {
    const other = { likely: [like('email', 'nino')], choice: 'different' };
    expect(judge(other)?.keepsEmail).toBe(false);
    expect(judge({ twin: 'email', choice: 'different' })?.keepsEmail).toBe(false);
    expect(judge({ twin: 'birthDateAndName', choice: 'different' })?.keepsEmail).toBe(true);
  });
});
