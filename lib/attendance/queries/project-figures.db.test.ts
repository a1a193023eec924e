import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { markEvents, marks } from '@/db/schema/attendance';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import type { MarkState, SessionKind, Sex } from '@/lib/core/vocabulary';
import { reopenAttendance, signOffAttendance } from '../commands/sign-off';
import { loadProjectFigures } from './project-figures';

testDatabase();

const AT = new Date('2023-10-27T00:00:00Z');

async function aProject(): Promise<Viewer> {
  await givenProject('korea');
  return givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
}

/** Four sessions that count, and a lunch that does not. */
async function aVisit(name: string) {
  await givenActivity('korea', name);
  const kinds: SessionKind[] = ['ceremony', 'talk', 'workshop', 'site_visit', 'meal'];
  for (const [n, kind] of kinds.entries()) {
    await givenReleasedSession(name, `S${n}`, {
      kind,
      startsAt: `2023-10-24T0${n}:00:00Z`,
      endsAt: `2023-10-24T0${n + 1}:00:00Z`,
    });
  }
}

async function attends(
  viewer: Viewer,
  activity: string,
  name: string,
  states: (MarkState | null)[],
  { country = 'KZ', sex }: { country?: 'KZ' | 'GE'; sex?: Sex } = {},
) {
  const participantId = await givenParticipant(activity, name, { country });
  const db = await database();
  if (sex)
    await db
      .update(people)
      .set({ sex })
      .where(eq(people.id, seedId(name)));
  for (const [n, state] of states.entries()) {
    const cell = {
      activityId: seedId(activity),
      sessionId: seedId(`${activity} S${n}`),
      participantId,
      state,
      observedAt: AT,
    };
    const id = seedId(`${activity} ${name} ${n}`);
    await db.insert(markEvents).values({ ...cell, id, markedBy: viewer.userId, receivedAt: AT });
    await db.insert(marks).values({ ...cell, eventId: id });
  }
}

async function signOff(viewer: Viewer, activity: string, reopened = false) {
  const activityId = seedId(activity);
  await atTime(AT, async () => {
    expect(await signOffAttendance(viewer, { activityId })).toMatchObject({ ok: true });
    if (!reopened) return;
    const answer = await reopenAttendance(viewer, { activityId, reason: 'Wrong' });
    expect(answer).toMatchObject({ ok: true });
  });
}

const P = 'present' as const;

test('trained is who attended four of five or more, excused sessions aside, of what counts', async () => {
  const manager = await aProject();
  await aVisit('visit');
  await attends(manager, 'visit', 'All', [P, 'late', 'left_early', P], { sex: 'female' });
  await attends(manager, 'visit', 'Three of three', [P, P, P, 'excused'], { sex: 'male' });
  await attends(manager, 'visit', 'Three of four', [P, P, P, 'absent', P], { sex: 'female' });
  await attends(manager, 'visit', 'One unmarked', [P, P, P], { country: 'GE' });
  await signOff(manager, 'visit');

  expect(await loadProjectFigures(manager, seedId('korea'))).toEqual({
    total: { trained: 2, women: 1, men: 1, attended: 13, countable: 15 },
    byCountry: [
      { country: 'KZ', trained: 2, women: 1, men: 1, attended: 10, countable: 11 },
      { country: 'GE', trained: 0, women: 0, men: 0, attended: 3, countable: 4 },
    ],
    byActivity: [
      { activityId: seedId('visit'), trained: 2, women: 1, men: 1, attended: 13, countable: 15 },
    ],
  });
});

test('a person who is trained twice counts once in the project and in each activity', async () => {
  const manager = await aProject();
  for (const name of ['first', 'second']) {
    await aVisit(name);
    await attends(manager, name, 'Aru', [P, P, P, P], { sex: 'female' });
    await signOff(manager, name);
  }
  const figures = await loadProjectFigures(manager, seedId('korea'));
  expect(figures?.total.trained).toBe(1);
  expect(figures?.byCountry.map(({ trained }) => trained)).toEqual([1]);
  expect(figures?.byActivity.map(({ trained }) => trained)).toEqual([1, 1]);
});

test('without a sign-off that stands there is nothing to report', async () => {
  const manager = await aProject();
  await aVisit('open');
  await attends(manager, 'open', 'Aru', [P, P, P, P]);
  await aVisit('reopened');
  await attends(manager, 'reopened', 'Bolat', [P, P, P, P]);
  await signOff(manager, 'reopened', true);
  expect(await loadProjectFigures(manager, seedId('korea'))).toEqual({
    total: { trained: 0, women: 0, men: 0, attended: 0, countable: 0 },
    byCountry: [],
    byActivity: [],
  });
});

test('what was corrected after a sign-off was reopened counts as it was signed the second time', async () => {
  const manager = await aProject();
  await aVisit('visit');
  await attends(manager, 'visit', 'Aru', [P, P, 'absent', 'absent']);
  await signOff(manager, 'visit', true);
  const db = await database();
  await db
    .update(marks)
    .set({ state: P })
    .where(eq(marks.sessionId, seedId('visit S2')));
  await signOff(manager, 'visit');
  const figures = await loadProjectFigures(manager, seedId('korea'));
  expect(figures?.total).toEqual({ trained: 0, women: 0, men: 0, attended: 3, countable: 4 });
});

test('donor viewers see the figures; focal points, helpers and strangers see none', async () => {
  await aProject();
  await aVisit('visit');
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  const helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'korea', activity: 'visit' }],
  });
  expect((await loadProjectFigures(donor, seedId('korea')))?.total.trained).toBe(0);
  for (const viewer of [focal, helper, await givenViewer('stranger')]) {
    expect(await loadProjectFigures(viewer, seedId('korea'))).toBeNull();
  }
});
