import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { markEvents, marks } from '@/db/schema/attendance';
import { participantPeriods } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';
import { pick, seededRandom, seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { MARK_STATES, PARTICIPANT_STATUSES, SESSION_KINDS } from '@/lib/core/vocabulary';
import { attendanceRows } from '../rules';
import type { AttendanceMark } from '../types';
import { loadAttendanceReport, loadAttendanceTallies } from './attendance-report';

testDatabase();

const HOUR = 3_600_000;
const START = Date.parse('2023-10-24T00:00:00Z');

/** Twelve people with two periods each, twenty sessions of every kind and group, marks at random. */
async function aRandomVisit(seed: number) {
  const random = seededRandom(seed);
  const db = await database();
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenActivity('korea', 'other');
  const viewer = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  for (let n = 0; n < 12; n += 1) {
    const participantId = await givenParticipant('visit', `P${n}`, {
      country: n % 3 ? 'KZ' : 'GE',
    });
    const change = new Date(START + Math.floor(random() * 20) * HOUR);
    await db
      .update(participantPeriods)
      .set({ status: pick(random, PARTICIPANT_STATUSES), endsAt: change })
      .where(eq(participantPeriods.participantId, participantId));
    await db.insert(participantPeriods).values({
      id: seedId(`second ${n}`),
      activityId: seedId('visit'),
      participantId,
      status: pick(random, ['confirmed', 'confirmed', 'withdrawn']),
      groupId: pick(random, [seedId('visit A'), seedId('visit B'), null]),
      startsAt: change,
    });
  }
  for (let n = 0; n < 20; n += 1) {
    const sessionId = await givenReleasedSession('visit', `S${n}`, {
      kind: pick(random, SESSION_KINDS),
      startsAt: new Date(START + n * HOUR).toISOString(),
      endsAt: new Date(START + (n + 1) * HOUR).toISOString(),
      group: pick(random, ['A', 'B', null]),
    });
    for (let p = 0; p < 12; p += 1) {
      if (random() < 0.4) continue;
      const cell = {
        activityId: seedId('visit'),
        sessionId,
        participantId: seedId(`visit P${p}`),
        state: pick(random, [...MARK_STATES, null]),
        observedAt: new Date(START),
      };
      const id = seedId(`event ${n} ${p}`);
      await db
        .insert(markEvents)
        .values({ ...cell, id, markedBy: viewer.userId, receivedAt: new Date(START) });
      await db.insert(marks).values({ ...cell, eventId: id });
    }
  }
  await givenParticipant('other', 'Stranger');
  await givenReleasedSession('other', 'Elsewhere', {
    startsAt: '2023-10-24T00:00Z',
    endsAt: '2023-10-24T01:00Z',
  });
  const activity = await findActivityById(viewer, seedId('visit'));
  if (!activity) throw new Error('The visit is not there.');
  return { viewer, activity };
}

/** The same question answered by the pure rules, from rows read without a condition. */
async function rowsByRules() {
  const db = await database();
  const sessions = (await db.select().from(releasedSessions)).map((session) => ({
    id: session.sessionId,
    kind: session.kind,
    start: session.startsAt.getTime(),
    end: session.endsAt.getTime(),
    groupIds: session.groupIds,
    activityId: session.activityId,
  }));
  const periods = await db.select().from(participantPeriods);
  const participations = [...new Set(periods.map(({ participantId }) => participantId))].map(
    (participantId) => ({
      participantId,
      periods: periods
        .filter(
          (period) =>
            period.participantId === participantId && period.activityId === seedId('visit'),
        )
        .map(({ status, groupId, startsAt, endsAt }) => ({
          status,
          groupId,
          from: startsAt?.getTime() ?? null,
          until: endsAt?.getTime() ?? null,
        })),
    }),
  );
  const known = (await db.select().from(marks)).flatMap(
    ({ sessionId, participantId, state }): AttendanceMark[] =>
      state ? [{ sessionId, participantId, state }] : [],
  );
  return attendanceRows(
    sessions.filter(({ activityId }) => activityId === seedId('visit')),
    participations,
    known,
  );
}

const inOrder = <Row extends { sessionId: string; participantId: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) =>
    `${a.sessionId}${a.participantId}`.localeCompare(`${b.sessionId}${b.participantId}`),
  );

test.each([1, 2, 3])(
  'the database and the pure rules expect the same people (world %i)',
  async (seed) => {
    const { viewer, activity } = await aRandomVisit(seed);
    const report = await loadAttendanceReport(viewer, activity);
    const expected = inOrder(await rowsByRules());
    expect(expected.length).toBeGreaterThan(20);
    expect(inOrder(report?.rows ?? [])).toEqual(expected);
  },
);

test('figures without names add up to the rows with names', async () => {
  const { viewer, activity } = await aRandomVisit(4);
  const report = await loadAttendanceReport(viewer, activity);
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const tallies = (await loadAttendanceTallies(donor, activity)) ?? [];
  const total = tallies.reduce((sum, { people }) => sum + people, 0);
  expect(total).toBe(report?.rows.length);
  expect(JSON.stringify(tallies)).not.toContain('P1');
});

test('names are for the staff of the project', async () => {
  const { activity } = await aRandomVisit(5);
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'korea', activity: 'visit' }],
  });
  expect(await loadAttendanceReport(donor, activity)).toBeNull();
  expect(await loadAttendanceReport(helper, activity)).toBeNull();
  expect(await loadAttendanceTallies(helper, activity)).toBeNull();
});
