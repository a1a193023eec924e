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

async function overviewOf(viewer: Viewer) {
  const counter = { statements: 0 };
  const activity = await findActivityById(viewer, seedId('visit'));
  if (!activity) throw new Error('The visit is not there.');
  const overview = await countStatements(counter, () => loadOverview(viewer, activity));
  if (!overview) throw new Error('The visit has no overview.');
  return { overview, statements: counter.statements };
}

describe('the overview of an activity', () => {
  test('tells a coordinator how draft, groups and people stand and what was done last', async () => {
    const { overview, statements } = await overviewOf(coordinator);
    expect(overview.delegations.map(({ country, confirmed }) => [country, confirmed])).toEqual([
      ['KZ', 1],
      ['GE', 1],
    ]);
    expect(overview.groupPeople).toEqual(
      new Map([
        [seedId('visit A'), 1],
        [seedId('visit B'), 1],
        [seedId('C'), 0],
      ]),
    );
    expect(
      overview.changes?.map(({ objectType, action, actor }) => [objectType, action, actor]),
    ).toEqual([['group', 'created', 'coordinator']]);
    expect(overview.attention).not.toBeNull();
    // Two more find the viewer and the activity: a page has eight at most.
    expect(statements).toBe(6);
  });

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
    expect([overview.attention, overview.changes]).toEqual([null, null]);
    expect(JSON.stringify([overview, [...overview.groupPeople]])).not.toMatch(/Aru|Nino/);
    expect(statements).toBe(4);
  });

  test('tells a focal point of the own delegation only', async () => {
    const { overview } = await overviewOf(focal);
    expect(overview.delegations.map(({ country }) => country)).toEqual(['KZ']);
    expect([overview.groupPeople.size, overview.attention, overview.changes]).toEqual([
      0,
      null,
      null,
    ]);
  });
});
