import { beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { createGroup } from '@/lib/activities/commands/create-group';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { addTask } from '@/lib/tasks/commands/add-task';
import { loadDesk } from './load-desk';
import { loadOverview } from './load-overview';

testDatabase({ keep: true });

let coordinator: Viewer;
let donor: Viewer;
let focal: Viewer;

beforeAll(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  donor = await givenViewer('donor', { grants: [{ role: 'donor_viewer', project: 'korea' }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  await createGroup(coordinator, { id: seedId('C'), activityId: seedId('visit'), name: 'C' });
  await givenParticipant('visit', 'Aru', { country: 'KZ', group: 'A' });
  await givenParticipant('visit', 'Nino', { country: 'GE', group: 'B' });
  const hour = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
  await givenReleasedSession('visit', 'Talk of A', { ...hour, group: 'A' });
});

async function visit(viewer: Viewer) {
  const activity = await findActivityById(viewer, seedId('visit'));
  if (!activity) throw new Error('The visit is not there.');
  return activity;
}

async function overviewOf(viewer: Viewer) {
  const counter = { statements: 0 };
  const activity = await visit(viewer);
  const overview = await countStatements(counter, () => loadOverview(viewer, activity));
  if (!overview) throw new Error('The visit has no overview.');
  return { overview, statements: counter.statements };
}

describe('the overview of an activity', () => {
  test('tells a donor viewer figures and the times of the release, and nothing of the desk behind', async () => {
    const { overview, statements } = await overviewOf(donor);
    expect(overview.sessions).toEqual([
      {
        id: seedId('visit Talk of A'),
        kind: 'talk',
        start: Date.parse('2023-10-24T00:00:00Z'),
        end: Date.parse('2023-10-24T01:00:00Z'),
        groupIds: [seedId('visit A')],
      },
    ]);
    expect(JSON.stringify([overview, [...overview.groupPeople]])).not.toMatch(/Aru|Nino/);
    expect(statements).toBe(4);
  });

  test('tells a focal point of the own delegation only', async () => {
    const { overview } = await overviewOf(focal);
    expect(overview.delegations.map(({ country }) => country)).toEqual(['KZ']);
    expect(overview.groupPeople.size).toBe(0);
  });
});

describe('the desk of an activity', () => {
  const deskOf = async (viewer: Viewer) => loadDesk(viewer, await visit(viewer));

  test('tells a coordinator how people, groups and the draft stand, in six statements', async () => {
    const counter = { statements: 0 };
    const activity = await visit(coordinator);
    const desk = await atTime(new Date('2023-10-02T00:00:00Z'), () =>
      countStatements(counter, () => loadDesk(coordinator, activity)),
    );
    expect(desk?.people).toEqual({ confirmed: 2, countries: 2 });
    expect(desk?.groupPeople).toEqual(
      new Map([
        [seedId('visit A'), 1],
        [seedId('visit B'), 1],
        [seedId('C'), 0],
      ]),
    );
    expect(
      desk?.tracks.map(({ code, units, owner }) => [code, units.done, units.waiting, owner]),
    ).toEqual([
      ['nominations', 2, 8, 'focal_points'],
      ['visas', 0, 2, { id: coordinator.userId, name: 'coordinator' }],
      ['agenda', 1, 0, { id: coordinator.userId, name: 'coordinator' }],
      ['flights', 0, 2, 'focal_points'],
      ['rooms', 0, 2, { id: coordinator.userId, name: 'coordinator' }],
    ]);
    expect(
      desk?.changes.map(({ objectType, action, actor }) => [objectType, action, actor]),
    ).toEqual([['group', 'created', 'coordinator']]);
    // Two more find the viewer and the activity: a page has eight at most.
    expect(counter.statements).toBe(6);
  });

  test('has what somebody wrote and what rules find, with who coordinates alone as the owner', async () => {
    await addTask(coordinator, {
      id: seedId('buses'),
      activityId: seedId('visit'),
      title: 'Book the buses',
      ownerId: null,
      dueOn: '2023-10-01',
    });
    const desk = await atTime(new Date('2023-10-02T00:00:00Z'), () => deskOf(coordinator));
    expect(
      desk?.tasks.map(({ title, rule, dueOn, owner }) => [
        title ?? rule?.code,
        dueOn,
        owner?.name ?? null,
      ]),
    ).toEqual([
      ['Book the buses', '2023-10-01', null],
      ['apply_visas', '2023-10-03', 'coordinator'],
      ['publish_draft', '2023-10-13', 'coordinator'],
      ['order_badges', '2023-10-13', 'coordinator'],
    ]);
  });

  test('does not exist for a donor viewer and a focal point', async () => {
    expect([await deskOf(donor), await deskOf(focal)]).toEqual([null, null]);
  });
});
