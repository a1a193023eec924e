import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { listDuplicates } from '@/lib/merges/queries/list-duplicates';
import { addPerson } from '@/lib/participants/commands/add-person';
import { addPersonSchema } from '@/lib/participants/schema';
import { insertPeople } from './commands/insert-people';
import { updatePerson } from './commands/update-person';
import { findPerson } from './queries/find-person';
import { suggestPeople } from './queries/suggest-people';
import { soughtPersonSchema, updatePersonSchema } from './schema';

testDatabase();

/** Two weeks before the first day of the activities here: focal points still nominate. */
beforeAll(() => void vi.stubEnv('SAPAR_NOW', '2023-10-10T03:00:00Z'));
afterAll(() => void vi.unstubAllEnvs());

const KNOWN = { email: 'nino@gov.example', passportNumber: '15AB88123' };
const UNKNOWN = { email: 'nobody@gov.example', passportNumber: '99ZZ00001' };

/** Nino takes part in a project of others; the focal point of Kazakhstan tries to find out whether she does. */
async function aWorld() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const admin = await givenViewer('admin', { isAdmin: true });
  await insertPeople(admin, [
    {
      id: seedId('Nino'),
      givenNames: 'Nino',
      familyName: 'Lomidze',
      nativeName: null,
      sex: null,
      country: 'GE',
      organizationName: null,
      position: null,
      phone: null,
      email: KNOWN.email,
      locale: 'en',
      languages: [],
      private: { passportNumber: KNOWN.passportNumber },
    },
  ]);
  const focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  return { admin, focal };
}

const adding = (name: string, { email, passportNumber }: typeof KNOWN) =>
  addPersonSchema.parse({
    activityId: seedId('visit'),
    participantId: seedId(`visit ${name}`),
    personId: seedId(name),
    givenNames: name,
    familyName: 'Probe',
    country: 'KZ',
    email,
    locale: 'en',
    languages: [],
    private: { passportNumber },
    role: 'delegate',
    groupId: '',
    status: 'nominated',
  });

const recordOf = async (viewer: Viewer, name: string) => findPerson(viewer, seedId(name));

const changing = (name: string, version: number, changed: object) =>
  updatePersonSchema.parse({
    id: seedId(name),
    version,
    givenNames: name,
    familyName: 'Probe',
    country: 'KZ',
    locale: 'en',
    languages: [],
    ...changed,
  });

describe('a focal point who tries an address and a passport', () => {
  test('gets one answer whether somebody of the directory has them or not, and sees both stand', async () => {
    const { focal } = await aWorld();
    const added = [
      await addPerson(focal, adding('One', KNOWN)),
      await addPerson(focal, adding('Two', UNKNOWN)),
    ];
    expect(added.map(({ ok }) => ok)).toEqual([true, true]);
    const seen = [await recordOf(focal, 'One'), await recordOf(focal, 'Two')];
    expect(seen.map((record) => [record?.email, record?.onRecord.passportNumber])).toEqual([
      [KNOWN.email, true],
      [UNKNOWN.email, true],
    ]);
  });

  test('gets one answer also for changing a record', async () => {
    const { focal } = await aWorld();
    await addPerson(focal, adding('One', { email: 'a@gov.example', passportNumber: 'A1' }));
    const answers = [];
    for (const [at, { email, passportNumber }] of [UNKNOWN, KNOWN].entries()) {
      const input = changing('One', at + 1, { email, private: { passportNumber } });
      answers.push(await updatePerson(focal, input));
    }
    expect(answers).toEqual([
      { ok: true, value: { version: 2 } },
      { ok: true, value: { version: 3 } },
    ]);
  });

  test('is told nothing while typing', async () => {
    const { focal } = await aWorld();
    const sought = soughtPersonSchema.parse({ givenNames: '', familyName: '', ...KNOWN });
    expect(await suggestPeople(focal, sought)).toEqual([]);
  });

  test('is refused an address that the own delegation has, which is no secret', async () => {
    const { focal } = await aWorld();
    await addPerson(focal, adding('One', KNOWN));
    expect(await addPerson(focal, adding('Two', KNOWN))).toMatchObject({
      ok: false,
      code: 'person_email_taken',
    });
  });
});

test('who decides sees the two as a pair, by what they share', async () => {
  const { admin, focal } = await aWorld();
  await addPerson(focal, adding('One', KNOWN));
  const { pairs } = await listDuplicates(admin, { page: 1, pageSize: 10 });
  expect(pairs.map(({ reason, kept, merged }) => [reason, kept.id, merged.id])).toEqual([
    ['passport', seedId('Nino'), seedId('One')],
  ]);
});

test('staff are refused, because they may know', async () => {
  const { focal: _, admin } = await aWorld();
  expect(await addPerson(admin, adding('One', KNOWN))).toMatchObject({ ok: false });
  const db = await database();
  expect(await db.select().from(people).where(eq(people.sharesEmail, true))).toEqual([]);
});
