import { beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { findActivity, findActivityById } from './find-activity';
import { listActivities } from './list-activities';

testDatabase({ keep: true });

const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  await givenProject('korea');
  await givenProject('japan');
  await givenActivity('korea', 'spring', ['KZ', 'GE']);
  await givenActivity('korea', 'autumn', ['GE']);
  await givenActivity('japan', 'winter', ['KZ']);
  await givenParticipant('spring', 'Aru', { country: 'KZ' });
  await givenParticipant('autumn', 'Nino', { country: 'GE', status: 'withdrawn' });
  viewers.admin = await givenViewer('admin', { isAdmin: true });
  for (const role of ['manager', 'coordinator', 'donor_viewer'] as const) {
    viewers[role] = await givenViewer(role, { grants: [{ role, project: 'korea' }] });
  }
  viewers.focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  viewers.helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'korea', activity: 'autumn' }],
  });
  viewers.delegate = await givenViewer('delegate', { person: 'Aru' });
  viewers.withdrawn = await givenViewer('withdrawn', { person: 'Nino' });
});

const as = (name: string): Viewer => {
  const viewer = viewers[name];
  if (!viewer) throw new Error(`No viewer is called ${name}.`);
  return viewer;
};

describe('the activities in which somebody has an office', () => {
  test.each([
    ['admin', ['autumn', 'spring', 'winter']],
    ['manager', ['autumn', 'spring']],
    ['coordinator', ['autumn', 'spring']],
    ['donor_viewer', ['autumn', 'spring']],
    ['focal', ['spring']],
    ['helper', ['autumn']],
    ['delegate', []],
    ['withdrawn', []],
  ])('%s: %j', async (name, slugs) => {
    const found = await listActivities(as(name));
    expect(found.map(({ slug }) => slug).toSorted()).toEqual(slugs);
  });

  test('an activity of others answers like one that is missing', async () => {
    expect(await findActivity(as('coordinator'), 'japan', 'winter')).toBeNull();
    expect(await findActivity(as('coordinator'), 'korea', 'nothing')).toBeNull();
    expect(await findActivityById(as('focal'), seedId('autumn'))).toBeNull();
    expect(await findActivityById(as('focal'), 'not an id')).toBeNull();
  });

  test('a slug is looked for in its own project only', async () => {
    expect(await findActivity(as('admin'), 'japan', 'spring')).toBeNull();
    expect((await findActivity(as('admin'), 'korea', 'spring'))?.id).toBe(seedId('spring'));
  });

  test('taking part does not open the pages of the staff', async () => {
    expect(await findActivity(as('delegate'), 'korea', 'spring')).toBeNull();
  });
});

test('an activity has its groups in the order of their lanes and its times of day without seconds', async () => {
  expect(await findActivityById(as('helper'), seedId('autumn'))).toMatchObject({
    project: { slug: 'korea', title: { en: 'korea' }, isIllustrative: false },
    dayStartsAt: '08:00',
    lunchUntil: '14:00',
    attendanceThreshold: 80,
    groups: [
      { id: seedId('autumn A'), name: 'A', position: 0 },
      { id: seedId('autumn B'), name: 'B', position: 1 },
    ],
  });
});
