import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { addParticipant } from '@/lib/participants/commands/add-participant';
import { createPerson } from '../commands/create-person';
import { createPersonSchema, type SoughtPerson } from '../schema';
import { findKept } from './find-kept';
import { listPeople } from './list-people';
import { suggestPeople } from './suggest-people';

testDatabase();

const AIGERIM = {
  id: seedId('Aigerim'),
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  nativeName: 'Әйгерім Ақбұлақова',
  country: 'KZ',
  position: 'Эксперт',
  email: 'aigerim@gov.example',
  locale: 'ru',
  languages: [],
  private: { birthDate: '1988-03-14', passportNumber: 'N1' },
};
const HANEUL = { ...AIGERIM, id: seedId('Haneul'), nativeName: '김하늘', country: 'KR' };

/** Aigerim is in the project Korea, Haneul in Georgia. */
async function aWorld(): Promise<Viewer> {
  await givenProject('korea');
  await givenProject('georgia');
  await givenActivity('korea', 'visit');
  await givenActivity('georgia', 'workshop');
  const admin = await givenViewer('admin', { isAdmin: true });
  await createPerson(admin, createPersonSchema.parse(AIGERIM));
  const haneul = { givenNames: 'Haneul', familyName: 'Kim', email: '', private: {}, position: '' };
  await createPerson(admin, createPersonSchema.parse({ ...HANEUL, ...haneul }));
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('workshop', 'Haneul', { country: 'GE' });
  return admin;
}

const coordinator = (project: string) =>
  givenViewer(project, { grants: [{ role: 'coordinator', project }] });

const list = async (viewer: Viewer, q = '') => {
  const wanted = { sort: 'name', dir: 'asc', page: 1, pageSize: 50, q, filters: {} } as const;
  const { rows, total } = await listPeople(viewer, wanted);
  expect(rows.length).toBe(total);
  return rows.map(({ givenNames }) => givenNames);
};

describe('the directory', () => {
  test.each(['', 'aigerim', 'АКБУЛАКОВА', 'әйгерім ақ', 'akbulakova Aigerim', 'эксперт'])(
    'finds Aigerim by %j, in any script, case and order',
    async (q) => {
      expect(await list(await aWorld(), q)).toContain('Aigerim');
    },
  );

  test('finds Haneul in Hangul, and nobody by what is in no name', async () => {
    const admin = await aWorld();
    expect(await list(admin, '하늘')).toEqual(['Haneul']);
    expect(await list(admin, 'zzz')).toEqual([]);
    expect(await list(admin, '%')).toEqual([]);
  });

  test('shows each viewer whom they may know, and only to staff', async () => {
    await aWorld();
    expect(await list(await coordinator('korea'))).toEqual(['Aigerim']);
    expect(await list(await coordinator('georgia'))).toEqual(['Haneul']);
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    expect(await list(focal)).toEqual([]);
  });

  test('leaves out who was merged, and leads from their address to the kept person', async () => {
    const admin = await aWorld();
    const db = await database();
    await db.update(people).set({ mergedIntoId: AIGERIM.id }).where(eq(people.id, HANEUL.id));
    expect(await list(admin)).toEqual(['Aigerim']);
    expect(await findKept(admin, HANEUL.id)).toBe(AIGERIM.id);
    expect(await findKept(await coordinator('georgia'), HANEUL.id)).toBeNull();
    expect(await findKept(admin, AIGERIM.id)).toBeNull();
    expect(await findKept(admin, 'abc')).toBeNull();
  });

  test('takes three statements', async () => {
    const admin = await aWorld();
    const counter = { statements: 0 };
    await countStatements(counter, () => list(admin));
    expect(counter.statements).toBe(3);
  });
});

const sought = (typed: Partial<SoughtPerson>): SoughtPerson => ({
  givenNames: '',
  familyName: '',
  nativeName: null,
  birthDate: null,
  passportNumber: null,
  email: null,
  ...typed,
});

describe('while somebody is written down, the directory suggests', () => {
  const suggested = async (viewer: Viewer, typed: Partial<SoughtPerson>) =>
    (await suggestPeople(viewer, sought(typed))).map(({ reason, person }) => [
      reason,
      person?.givenNames,
      person?.activities.length,
    ]);

  test('whom the name leads to, in another script, with their activities', async () => {
    const typed = { givenNames: 'Айгерим', familyName: 'Акбулакова' };
    expect(await suggested(await aWorld(), typed)).toEqual([['name', 'Aigerim', 1]]);
  });

  test('whom a passport leads to, once, whatever the name says', async () => {
    const typed = { givenNames: 'Aigerim', passportNumber: 'n 1' };
    expect(await suggested(await aWorld(), typed)).toEqual([['passport', 'Aigerim', 1]]);
  });

  test('by name only people whom the viewer sees, and nobody by three letters', async () => {
    const admin = await aWorld();
    expect(await suggested(await coordinator('georgia'), { givenNames: 'Aigerim' })).toEqual([]);
    expect(await suggested(admin, { givenNames: 'Aig' })).toEqual([]);
  });

  test('to a focal point nothing of whom they may not see, not even that somebody is there', async () => {
    await aWorld();
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'georgia', country: 'GE' }],
    });
    expect(await suggested(focal, { passportNumber: 'N1' })).toEqual([]);
  });

  test('nobody to helpers and donors', async () => {
    await aWorld();
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'korea' }],
    });
    expect(await suggested(donor, { passportNumber: 'N1' })).toEqual([]);
  });
});

describe('somebody of another project', () => {
  const add = {
    id: seedId('added'),
    activityId: seedId('workshop'),
    personId: AIGERIM.id,
    role: 'delegate',
    country: 'KZ',
    groupId: null,
    status: 'nominated',
  } as const;

  test('is added by who has their passport, and by nobody who has only their id', async () => {
    await aWorld();
    const viewer = await coordinator('georgia');
    const missing = { ok: false, code: 'not_found' };
    expect(await addParticipant(viewer, add)).toEqual(missing);
    expect(
      await addParticipant(viewer, { ...add, evidence: sought({ givenNames: 'Aigerim' }) }),
    ).toEqual(missing);
    expect(
      await addParticipant(viewer, { ...add, evidence: sought({ passportNumber: 'N1' }) }),
    ).toEqual({ ok: true, value: { id: add.id } });
  });
});
