import { describe, expect, test } from 'vitest';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { createPerson } from '@/lib/people/commands/create-person';
import { createPersonSchema } from '@/lib/people/schema';
import { keepApart } from '../commands/keep-apart';
import { mergePeople } from '../commands/merge-people';
import { listDuplicates } from './list-duplicates';
import { listMerges } from './list-merges';

testDatabase();

const SECRET = 'N-CANARY-77';
const FIRST = {
  id: seedId('First'),
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  country: 'KZ',
  email: 'aigerim@gov.example',
  locale: 'ru',
  languages: ['kk'],
  private: { birthDate: '1988-03-14', passportNumber: SECRET, diet: 'CANARY-DIET' },
};
const SECOND = {
  ...FIRST,
  id: seedId('Second'),
  givenNames: 'Айгерим',
  familyName: 'Акбулакова',
  email: 'a.akbulakova@gov.example',
  languages: [],
  private: { birthDate: '1988-03-14', passportNumber: 'N2' },
};

async function aWorld(): Promise<Viewer> {
  await givenProject('korea');
  await givenProject('georgia');
  await givenActivity('korea', 'visit');
  await givenActivity('korea', 'workshop');
  await givenActivity('georgia', 'conference');
  const admin = await givenViewer('admin', { isAdmin: true });
  for (const person of [FIRST, SECOND]) {
    expect(await createPerson(admin, createPersonSchema.parse(person))).toMatchObject({ ok: true });
  }
  await givenParticipant('visit', 'First');
  await givenParticipant('workshop', 'Second');
  return admin;
}

const all = { page: 1, pageSize: 10 };
const brief = async (viewer: Viewer) => {
  const { pairs, total } = await listDuplicates(viewer, all);
  return {
    total,
    pairs: pairs.map(({ kept, merged, reason, mayDecide }) => ({
      ids: [kept.id, merged.id].sort(),
      reason,
      mayDecide,
    })),
  };
};
const PAIR = {
  ids: [FIRST.id, SECOND.id].sort(),
  reason: 'birth_date_and_name',
  mayDecide: true,
};

describe('pairs', () => {
  test('are shown across scripts, with what differs, and nothing that is sealed', async () => {
    const admin = await aWorld();
    const found = await listDuplicates(admin, all);
    expect(found.total).toBe(1);
    expect(found.pairs[0]).toMatchObject({
      reason: 'birth_date_and_name',
      differs: ['name', 'email'],
      sealedDiffers: ['passport'],
      mayDecide: true,
    });
    const titles = found.pairs.flatMap(({ kept, merged }) =>
      [kept, merged].flatMap(({ activities }) => activities.map(({ activity }) => activity.slug)),
    );
    expect(titles.sort()).toEqual(['visit', 'workshop']);
    expect(JSON.stringify(found)).not.toMatch(/CANARY|1988-03-14/);
  });

  test('that were decided on are not shown again, whatever was decided', async () => {
    const admin = await aWorld();
    await keepApart(admin, { personId: SECOND.id, otherId: FIRST.id });
    expect(await brief(admin)).toEqual({ total: 0, pairs: [] });
  });

  test('that became one person are gone, and stand on the page of that person', async () => {
    const admin = await aWorld();
    await mergePeople(admin, {
      id: seedId('merge'),
      keptId: FIRST.id,
      mergedId: SECOND.id,
      keptVersion: 1,
      mergedVersion: 1,
      take: [],
    });
    expect(await brief(admin)).toEqual({ total: 0, pairs: [] });
    expect(await listMerges(admin, FIRST.id)).toMatchObject([
      { id: seedId('merge'), givenNames: 'Айгерим', mergedBy: 'admin' },
    ]);
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'korea' }],
    });
    expect(await listMerges(donor, FIRST.id)).toEqual([]);
  });
});

describe('who sees the pair', () => {
  const coordinator = (project: string) =>
    givenViewer(project, { grants: [{ role: 'coordinator', project }] });

  test('the staff of the project', async () => {
    await aWorld();
    expect(await brief(await coordinator('korea'))).toEqual({ total: 1, pairs: [PAIR] });
  });

  test('who sees one of the two only, sees no pair', async () => {
    await aWorld();
    await givenParticipant('conference', 'Second');
    expect(await brief(await coordinator('georgia'))).toEqual({ total: 0, pairs: [] });
  });

  test('who does not coordinate all of their projects sees it and cannot decide', async () => {
    await aWorld();
    await givenParticipant('conference', 'Second');
    const viewer = await coordinator('korea');
    expect(await brief(viewer)).toEqual({ total: 1, pairs: [{ ...PAIR, mayDecide: false }] });
    const { pairs } = await listDuplicates(viewer, all);
    expect(JSON.stringify(pairs)).not.toContain('conference');
  });

  test.each([
    { role: 'focal_point', project: 'korea', country: 'KZ' },
    { role: 'check_in_helper', project: 'korea', activity: 'visit' },
    { role: 'donor_viewer', project: 'korea' },
  ] as const)('no $role', async (grant) => {
    await aWorld();
    const viewer = await givenViewer('other', { grants: [grant] });
    expect(await brief(viewer)).toEqual({ total: 0, pairs: [] });
  });
});

test('one pair and twenty take the same six statements', async () => {
  const admin = await aWorld();
  const counter = { statements: 0 };
  await countStatements(counter, () => listDuplicates(admin, all));
  for (let index = 0; index < 20; index += 1) {
    const person = { ...FIRST, id: seedId(`more ${index}`), email: '', private: { diet: 'x' } };
    await createPerson(admin, createPersonSchema.parse(person));
  }
  const { pairs, total } = await countStatements(counter, () => listDuplicates(admin, all));
  expect(pairs.length).toBe(10);
  expect(total).toBeGreaterThan(20);
  // The first asked six as well.
  expect(counter.statements).toBe(12);
});
