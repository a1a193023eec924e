import { expect, test } from 'vitest';
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
import type { MarkState } from '@/lib/core/vocabulary';
import { recordMarks } from '../commands/record-marks';
import { recordMarksInput } from '../schema';
import { exportedMarks } from './exported-marks';

testDatabase();

const PEOPLE = ['Bolat', 'Aru'];

/** An activity with two people and two sessions, of which the later one was made first. */
async function anActivity(project: string, name: string): Promise<void> {
  await givenProject(project);
  await givenActivity(project, name);
  for (const person of PEOPLE) await givenParticipant(name, person);
  const times = { Workshop: '2023-10-24T03:00:00Z', Opening: '2023-10-24T00:00:00Z' };
  for (const [session, startsAt] of Object.entries(times)) {
    await givenReleasedSession(name, session, { startsAt, endsAt: '2023-10-24T05:00:00Z' });
  }
}

async function mark(
  viewer: Viewer,
  activity: string,
  marks: readonly (readonly [string, string, MarkState | null, replaces?: string])[],
): Promise<void> {
  const events = marks.map(([session, person, state, replaces], index) => ({
    id: seedId(`${activity} ${session} ${person} ${state} ${index}`),
    sessionId: seedId(`${activity} ${session}`),
    participantId: seedId(`${activity} ${person}`),
    state,
    replacesId: replaces ? seedId(replaces) : null,
    observedAt: '2023-10-24T00:05:00Z',
  }));
  const input = recordMarksInput.parse({ activityId: seedId(activity), events });
  expect(await recordMarks(viewer, input)).toMatchObject({ ok: true });
}

async function linesFor(viewer: Viewer): Promise<string[]> {
  const lines: string[] = [];
  for await (const page of exportedMarks(viewer)) {
    lines.push(
      ...page.map(({ project, activity, session, name, state }) =>
        [project, activity, session, name, state].join(' '),
      ),
    );
  }
  return lines;
}

test('every mark is exported in the order of activities, sessions and names; one taken back is not', async () => {
  await anActivity('korea', 'visit');
  const viewer = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await mark(viewer, 'visit', [
    ['Workshop', 'Bolat', 'late'],
    ['Opening', 'Bolat', 'present'],
    ['Workshop', 'Aru', 'present'],
    ['Opening', 'Aru', 'absent'],
  ]);
  await mark(viewer, 'visit', [['Workshop', 'Bolat', null, 'visit Workshop Bolat late 0']]);

  expect(await linesFor(viewer)).toEqual([
    'korea visit Opening Aru absent',
    'korea visit Opening Bolat present',
    'korea visit Workshop Aru present',
  ]);
});

test('marks of other projects are for their own staff; an administrator has all of them', async () => {
  const admin = await givenViewer('admin', { isAdmin: true });
  for (const [project, activity] of [
    ['korea', 'visit'],
    ['amber', 'tour'],
  ] as const) {
    await anActivity(project, activity);
    await mark(admin, activity, [['Opening', 'Aru', 'present']]);
  }
  const coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'amber' }],
  });
  expect(await linesFor(coordinator)).toEqual(['amber tour Opening Aru present']);
  expect(await linesFor(admin)).toEqual([
    'amber tour Opening Aru present',
    'korea visit Opening Aru present',
  ]);
});
