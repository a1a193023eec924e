import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { listOwnDelegations } from './list-own-delegations';

testDatabase();

test('a focal point sees the own delegation with its people, and no other', async () => {
  for (const project of ['korea', 'japan']) {
    await givenProject(project);
    await givenActivity(project, `${project}-visit`);
    await givenParticipant(`${project}-visit`, `Aru ${project}`, { country: 'KZ' });
    await givenParticipant(`${project}-visit`, `Nino ${project}`, { country: 'GE' });
  }
  const db = await database();
  await db
    .update(delegations)
    .set({ nominationDeadline: new Date('2023-09-30T09:00:00Z') })
    .where(eq(delegations.id, seedId('korea-visit KZ')));
  const focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });

  expect(await listOwnDelegations(focal)).toEqual([
    {
      id: seedId('korea-visit KZ'),
      country: 'KZ',
      quota: 5,
      nominationDeadline: '2023-09-30T09:00:00Z',
      activity: {
        id: seedId('korea-visit'),
        slug: 'korea-visit',
        title: { en: 'korea-visit' },
        startsOn: '2023-10-24',
        endsOn: '2023-10-26',
        timeZone: 'Asia/Seoul',
        project: { slug: 'korea', title: { en: 'korea' }, isIllustrative: false },
      },
      members: [
        {
          participantId: seedId('korea-visit Aru korea'),
          name: 'Aru korea',
          nativeName: null,
          role: 'delegate',
          status: 'confirmed',
        },
      ],
    },
  ]);
});

test('who is no focal point has no delegation of their own', async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const manager = await givenViewer('manager', {
    grants: [{ role: 'manager', project: 'korea' }],
  });
  expect(await listOwnDelegations(manager)).toEqual([]);
});
