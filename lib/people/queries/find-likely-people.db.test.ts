import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { createPerson } from '../commands/create-person';
import { createPersonSchema } from '../schema';
import type { Candidate } from '../types';
import { findLikelyPeople } from './find-likely-people';

testDatabase();

const AIGERIM = {
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  country: 'KZ',
  email: 'aigerim@gov.example',
  private: { birthDate: '1988-03-14', passportNumber: 'N11223344', diet: 'halal' },
};

async function givenPerson(viewer: Viewer, name: string, facts: object = AIGERIM) {
  const id = seedId(name);
  await createPerson(
    viewer,
    createPersonSchema.parse({ id, locale: 'ru', languages: [], familyName: '', ...facts }),
  );
  return id;
}

/** Aigerim took part in the visit of the project Korea; who asks is told by each test. */
async function aWorld() {
  await givenProject('korea');
  await givenProject('georgia');
  await givenActivity('korea', 'visit');
  await givenActivity('georgia', 'workshop');
  const admin = await givenViewer('admin', { isAdmin: true });
  await givenPerson(admin, 'Aigerim');
  await givenParticipant('visit', 'Aigerim');
  return admin;
}

const candidate = (facts: Partial<Candidate>): Candidate => ({
  key: 'row',
  givenNames: 'Somebody',
  familyName: 'Else',
  nativeName: null,
  birthDate: null,
  passportNumber: null,
  email: null,
  ...facts,
});
const find = async (viewer: Viewer, facts: Partial<Candidate>) =>
  (await findLikelyPeople(viewer, [candidate(facts)])).get('row') ?? [];
const brief = async (viewer: Viewer, facts: Partial<Candidate>) =>
  (await find(viewer, facts)).map(({ reason, name, person }) => ({
    reason,
    name,
    person: person.id,
  }));

const CYRILLIC = { givenNames: 'Айгерим', familyName: 'Акбулакова', birthDate: '1988-03-14' };

describe('a candidate is likely somebody of the directory', () => {
  test.each([
    [
      'with the passport, typed otherwise',
      { passportNumber: 'n 1122-3344' },
      'passport',
      'different',
    ],
    ['with the address, in another case', { email: 'Aigerim@GOV.example' }, 'email', 'different'],
    ['with birthday and name in another script', CYRILLIC, 'birth_date_and_name', 'sameName'],
    [
      'with birthday and a misspelt name',
      { ...CYRILLIC, familyName: 'Akbulakava' },
      'birth_date_and_name',
      'similarName',
    ],
  ])('%s', async (_how, facts, reason, name) => {
    const admin = await aWorld();
    expect(await brief(admin, facts)).toEqual([{ reason, name, person: seedId('Aigerim') }]);
  });

  test('once, for the strongest of several reasons', async () => {
    const admin = await aWorld();
    const facts = { ...CYRILLIC, passportNumber: 'N11223344', email: AIGERIM.email };
    expect(await brief(admin, facts)).toEqual([
      { reason: 'passport', name: 'sameName', person: seedId('Aigerim') },
    ]);
  });

  test.each([
    ['a birthday alone', { birthDate: '1988-03-14' }],
    ['a name alone', { ...CYRILLIC, birthDate: null }],
    ['a name with another birthday', { ...CYRILLIC, birthDate: '1988-04-13' }],
    ['nothing in common', { passportNumber: 'X1', email: 'x@gov.example' }],
  ])('but not with %s', async (_what, facts) => {
    expect(await find(await aWorld(), facts)).toEqual([]);
  });
});

test('two people who share evidence are both named, each for their own', async () => {
  const admin = await aWorld();
  await givenPerson(admin, 'Bolat', { givenNames: 'Bolat', email: 'bolat@gov.example' });
  expect(await brief(admin, { passportNumber: 'N11223344', email: 'bolat@gov.example' })).toEqual([
    { reason: 'passport', name: 'different', person: seedId('Aigerim') },
    { reason: 'email', name: 'different', person: seedId('Bolat') },
  ]);
});

test('whoever was merged is found by what was theirs, as the person that was kept', async () => {
  const admin = await aWorld();
  await givenPerson(admin, 'Double', { ...AIGERIM, email: 'old@gov.example', private: {} });
  const db = await database();
  await db
    .update(people)
    .set({ mergedIntoId: seedId('Aigerim') })
    .where(eq(people.id, seedId('Double')));
  expect(await brief(admin, { email: 'old@gov.example' })).toEqual([
    { reason: 'email', name: 'different', person: seedId('Aigerim') },
  ]);
});

describe('of whom is found', () => {
  const evidence = { passportNumber: 'N11223344' };
  const shown = {
    id: seedId('Aigerim'),
    givenNames: 'Aigerim',
    familyName: 'Aqbulaqova',
    nativeName: null,
    country: 'KZ',
  };

  test('a coordinator learns name, country and what they took part in, and nothing sealed', async () => {
    await aWorld();
    const viewer = await givenViewer('own', {
      grants: [{ role: 'coordinator', project: 'korea' }],
    });
    expect(await find(viewer, evidence)).toEqual([
      {
        reason: 'passport',
        name: 'different',
        person: {
          ...shown,
          activities: [
            {
              participantId: seedId('visit Aigerim'),
              project: { slug: 'korea', title: { en: 'korea' } },
              activity: { id: seedId('visit'), slug: 'visit', title: { en: 'visit' } },
              startsOn: '2023-10-24',
              endsOn: '2023-10-26',
              role: 'delegate',
              status: 'confirmed',
              result: null,
            },
          ],
        },
      },
    ]);
  });

  test('a coordinator of another project learns who it is, not what they took part in', async () => {
    await aWorld();
    const viewer = await givenViewer('other', {
      grants: [{ role: 'coordinator', project: 'georgia' }],
    });
    expect((await find(viewer, evidence)).map(({ person }) => person)).toEqual([
      { ...shown, activities: [] },
    ]);
  });

  test('the own focal point learns who it is', async () => {
    await aWorld();
    const viewer = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    expect((await find(viewer, evidence))[0]?.person.id).toBe(shown.id);
    expect((await find(viewer, CYRILLIC))[0]?.person.id).toBe(shown.id);
  });

  test.each([
    { role: 'focal_point', project: 'korea', country: 'GE' },
    { role: 'focal_point', project: 'georgia', country: 'KZ' },
  ] as const)(
    '$role of $country in $project learns nothing, not even that a passport is known',
    async (grant) => {
      await aWorld();
      const viewer = await givenViewer('focal', { grants: [grant] });
      expect(await find(viewer, evidence)).toEqual([]);
      expect(await find(viewer, CYRILLIC)).toEqual([]);
    },
  );

  test.each(['check_in_helper', 'donor_viewer'] as const)('a %s learns nothing', async (role) => {
    await aWorld();
    const activity = role === 'check_in_helper' ? 'visit' : undefined;
    const viewer = await givenViewer('other', { grants: [{ role, project: 'korea', activity }] });
    expect(await find(viewer, evidence)).toEqual([]);
  });
});

test('one candidate and two thousand take the same five statements', async () => {
  const admin = await aWorld();
  const counter = { statements: 0 };
  await countStatements(counter, () => find(admin, CYRILLIC));
  expect(counter.statements).toBe(5);
  const many = Array.from({ length: 2_000 }, (_, index) =>
    candidate({
      ...CYRILLIC,
      key: `${index}`,
      email: `person${index}@gov.example`,
      passportNumber: `P${index}`,
    }),
  );
  const found = await countStatements(counter, () => findLikelyPeople(admin, many));
  expect(found.size).toBe(2_000);
  expect(counter.statements).toBe(10);
});
