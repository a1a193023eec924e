import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { personAvailability } from '@/db/schema/agenda';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { createSession } from '@/lib/agenda/commands/create-session';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { createPerson } from '@/lib/people/commands/create-person';
import { createPersonSchema } from '@/lib/people/schema';
import { setAvailability } from './commands/set-availability';
import { availabilityFormValue, spansOf } from './rules';
import { setAvailabilityInput } from './schema';
import type { AvailabilityWindow } from './types';

testDatabase();

const id = (name: string) => seedId(name);
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  for (const givenNames of ['Byeol', 'Nobody']) {
    const person = { id: id(givenNames), givenNames, familyName: 'Namu', country: 'KR' };
    await createPerson(
      coordinator,
      createPersonSchema.parse({ ...person, locale: 'en', languages: [] }),
    );
  }
  const session = createSessionInput.parse({
    id: id('tour'),
    activityId: id('visit'),
    kind: 'site_visit',
    title: { en: 'Tour' },
    people: [{ personId: id('Byeol'), role: 'interpreter', languages: ['ko', 'ru'] }],
  });
  await createSession(coordinator, session);
});

const MORNING = { day: '2023-10-24', startsAt: '09:00', endsAt: '12:00' };
const EVENING = { day: '2023-10-24', startsAt: '18:00', endsAt: '00:00' };
const set = (
  windows: AvailabilityWindow[],
  seen: AvailabilityWindow[] = [],
  { name = 'Byeol', viewer = coordinator, zone = 'Asia/Seoul' } = {},
) => {
  const read = spansOf(seen, zone);
  return setAvailability(
    viewer,
    setAvailabilityInput.parse({
      activityId: id('visit'),
      personId: id(name),
      version: availabilityFormValue('spans' in read ? read.spans : [], zone).version,
      windows,
    }),
  );
};
const saved = async () => {
  const db = await database();
  const rows = await db
    .select({ startsAt: personAvailability.startsAt, endsAt: personAvailability.endsAt })
    .from(personAvailability)
    .orderBy(asc(personAvailability.startsAt));
  return rows.map(({ startsAt, endsAt }) => `${startsAt.toISOString()} ${endsAt.toISOString()}`);
};

describe('when somebody of an agenda can be there', () => {
  test('is kept as instants of the activity’s zone; midnight ends the day', async () => {
    expect(await set([EVENING, MORNING])).toEqual({ ok: true, value: undefined });
    expect(await saved()).toEqual([
      '2023-10-24T00:00:00.000Z 2023-10-24T03:00:00.000Z',
      '2023-10-24T09:00:00.000Z 2023-10-24T15:00:00.000Z',
    ]);
  });

  test('is a whole list over the one that was seen, and no other', async () => {
    await set([MORNING]);
    expect(await set([EVENING])).toEqual({
      ok: false,
      code: 'stale',
      version: expect.any(Number),
      changes: [{ field: 'windows', yours: [EVENING], theirs: [MORNING] }],
    });
    expect(await set([], [MORNING])).toEqual({ ok: true, value: undefined });
    expect(await saved()).toEqual([]);
  });

  test('has no overlapping hours and no hour that the clocks skip', async () => {
    const twice = setAvailabilityInput.safeParse({
      activityId: id('visit'),
      personId: id('Byeol'),
      version: 1,
      windows: [MORNING, { ...MORNING, startsAt: '11:59', endsAt: '13:00' }],
    });
    expect(twice.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['windows.1.startsAt', 'windowsOverlap'],
    ]);
    const db = await database();
    await db
      .update(activities)
      .set({ timeZone: 'Europe/Berlin' })
      .where(eq(activities.id, id('visit')));
    const spring = { day: '2023-03-26', startsAt: '02:30', endsAt: '05:00' };
    expect(await set([spring], [], { zone: 'Europe/Berlin' })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'windows.0.startsAt': 'timeSkipped' },
    });
  });

  test('is asked of people of this agenda, by who plans it', async () => {
    expect(await set([MORNING], [], { name: 'Nobody' })).toEqual({ ok: false, code: 'not_found' });
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    expect(await set([MORNING], [], { viewer: donor })).toEqual({ ok: false, code: 'forbidden' });
  });
});
