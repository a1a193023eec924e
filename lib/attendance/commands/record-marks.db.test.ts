import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { markEvents, marks } from '@/db/schema/attendance';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { parseInput } from '@/lib/core/action-result';
import type { MarkState } from '@/lib/core/vocabulary';
import { type MarkEventInput, recordMarksInput } from '../schema';
import { recordMarks } from './record-marks';
import { signOffAttendance } from './sign-off';

testDatabase();

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenActivity('korea', 'other');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('other', 'Nino', { country: 'GE' });
  await givenReleasedSession('visit', 'Opening', {
    startsAt: '2023-10-24T00:00Z',
    endsAt: '2023-10-24T01:00Z',
  });
  await givenReleasedSession('other', 'Tour', {
    startsAt: '2023-10-24T00:00Z',
    endsAt: '2023-10-24T01:00Z',
  });
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

function mark(
  name: string,
  state: MarkState | null,
  replaces: string | null = null,
): MarkEventInput {
  return {
    id: seedId(`mark ${name}`),
    sessionId: seedId('visit Opening'),
    participantId: seedId('visit Aigerim'),
    state,
    reason: null,
    replacesId: replaces ? seedId(`mark ${replaces}`) : null,
    observedAt: '2023-10-24T00:05:00Z',
    device: null,
  };
}

const visit = seedId('visit');

async function stateNow() {
  const db = await database();
  return db.select({ state: marks.state, eventId: marks.eventId }).from(marks);
}

async function eventsKept() {
  const db = await database();
  return db
    .select({ id: markEvents.id, markedBy: markEvents.markedBy })
    .from(markEvents)
    .where(eq(markEvents.activityId, visit))
    .orderBy(asc(markEvents.id));
}

test('a mark is kept with who made it, and sending it again changes nothing', async () => {
  const viewer = await aVisit();
  const send = () => recordMarks(viewer, { activityId: visit, events: [mark('first', 'late')] });
  expect(await send()).toEqual({
    ok: true,
    value: [{ id: seedId('mark first'), outcome: 'applied' }],
  });
  expect(await send()).toEqual({
    ok: true,
    value: [{ id: seedId('mark first'), outcome: 'repeated' }],
  });
  expect(await stateNow()).toEqual([{ state: 'late', eventId: seedId('mark first') }]);
  expect(await eventsKept()).toEqual([{ id: seedId('mark first'), markedBy: viewer.userId }]);
});

test('a second tap takes the mark back, and a third marks again', async () => {
  const viewer = await aVisit();
  const events = [
    mark('one', 'present'),
    mark('two', null, 'one'),
    mark('three', 'excused', 'two'),
  ];
  await recordMarks(viewer, { activityId: visit, events });
  expect(await stateNow()).toEqual([{ state: 'excused', eventId: seedId('mark three') }]);
});

test('an event that replaces one that the activity never had is not found, like a foreign one', async () => {
  const viewer = await aVisit();
  const foreign: MarkEventInput = {
    ...mark('foreign', 'present'),
    sessionId: seedId('other Tour'),
    participantId: seedId('other Nino'),
  };
  await recordMarks(viewer, { activityId: seedId('other'), events: [foreign] });
  const replacing = (name: string) =>
    recordMarks(viewer, { activityId: visit, events: [mark('mine', 'late', name)] });
  expect(await replacing('foreign')).toEqual({ ok: false, code: 'not_found' });
  expect(await replacing('foreign')).toEqual(await replacing('of nobody'));
  expect(await eventsKept()).toEqual([]);
});

test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
  'a device whose clock says %s is wrong',
  (observedAt) => {
    const sent = { activityId: visit, events: [{ ...mark('one', 'late'), observedAt }] };
    expect(parseInput(recordMarksInput, sent)).toMatchObject({
      fields: { 'events.0.observedAt': 'invalid' },
    });
  },
);

test('an event that did not see the present mark is kept and undoes nothing', async () => {
  const viewer = await aVisit();
  await recordMarks(viewer, {
    activityId: visit,
    events: [mark('one', 'present'), mark('two', 'late', 'one')],
  });
  const result = await recordMarks(viewer, {
    activityId: visit,
    events: [mark('blind', 'absent'), mark('behind', 'absent', 'one')],
  });
  expect(result).toEqual({
    ok: true,
    value: [
      { id: seedId('mark blind'), outcome: 'superseded' },
      { id: seedId('mark behind'), outcome: 'superseded' },
    ],
  });
  expect(await stateNow()).toEqual([{ state: 'late', eventId: seedId('mark two') }]);
  expect((await eventsKept()).length).toBe(4);
});

test('of many devices that mark one cell at once, exactly one is applied', async () => {
  const viewer = await aVisit();
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      recordMarks(viewer, { activityId: visit, events: [mark(`racer ${index}`, 'present')] }),
    ),
  );
  const outcomes = results.flatMap((result) => (result.ok ? result.value : []));
  expect(outcomes.filter(({ outcome }) => outcome === 'applied').length).toBe(1);
  expect(outcomes.filter(({ outcome }) => outcome === 'superseded').length).toBe(19);
});

test('sessions and people of another activity do not exist in this one', async () => {
  const viewer = await aVisit();
  const foreign = [
    { ...mark('x', 'present'), sessionId: seedId('other Tour') },
    { ...mark('y', 'present'), participantId: seedId('other Nino') },
    { ...mark('z', 'present'), participantId: seedId('nobody') },
  ];
  for (const event of foreign) {
    expect(await recordMarks(viewer, { activityId: visit, events: [event] })).toEqual({
      ok: false,
      code: 'not_found',
    });
  }
  expect(await eventsKept()).toEqual([]);
});

test('who may not mark is refused, and who cannot see the activity finds nothing', async () => {
  await aVisit();
  const marking = { activityId: visit, events: [mark('one', 'present')] };
  const helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'korea', activity: 'visit' }],
  });
  const elsewhere = await givenViewer('elsewhere', {
    grants: [{ role: 'check_in_helper', project: 'korea', activity: 'other' }],
  });
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const delegate = await givenViewer('delegate', { person: 'Aigerim' });
  expect(await recordMarks(donor, marking)).toEqual({ ok: false, code: 'forbidden' });
  expect(await recordMarks(elsewhere, marking)).toEqual({ ok: false, code: 'not_found' });
  expect(await recordMarks(delegate, marking)).toEqual({ ok: false, code: 'not_found' });
  expect(await eventsKept()).toEqual([]);
  expect((await recordMarks(helper, marking)).ok).toBe(true);
});

test('signed attendance takes no more marks', async () => {
  const viewer = await aVisit();
  const manager = await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  expect(await signOffAttendance(viewer, { activityId: visit })).toEqual({
    ok: false,
    code: 'forbidden',
  });
  expect(await signOffAttendance(manager, { activityId: visit })).toEqual({
    ok: true,
    value: { number: 1 },
  });
  expect(await signOffAttendance(manager, { activityId: visit })).toEqual({
    ok: false,
    code: 'signed_off',
  });
  expect(
    await recordMarks(viewer, { activityId: visit, events: [mark('late', 'present')] }),
  ).toEqual({
    ok: false,
    code: 'signed_off',
  });
});
