import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost } from '@/db/testing/visits';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import type { Found } from '../types';
import { findEverything } from './find-everything';

testDatabase({ keep: true });

const everything = ({ activities, people: persons, sessions, places: spots, hosts }: Found) => [
  ...activities.items,
  ...persons.items,
  ...sessions.items,
  ...spots.items,
  ...hosts.items,
];

beforeAll(async () => {
  const hour = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
  for (const project of ['korea', 'japan']) {
    await givenProject(project);
    await givenActivity(project, `${project}-visit`);
    await givenReleasedSession(`${project}-visit`, `Data centre of ${project}`, hour);
    await givenParticipant(`${project}-visit`, `Nino ${project}`, { country: 'GE' });
    await givenParticipant(`${project}-visit`, `Aru ${project}`, { country: 'KZ' });
  }
  const db = await database();
  await db
    .insert(places)
    .values({ id: seedId('centre'), name: { en: 'Data centre', ko: '데이터 센터' } });
  await db
    .update(people)
    .set({ nativeName: 'ნინო' })
    .where(eq(people.id, seedId('Nino korea')));
  await givenHost('Archive of korea');
  await givenHost('Closed archive', { archivedAt: new Date('2023-01-01T00:00:00Z') });
});

const coordinator = () =>
  givenViewer(`coordinator ${Math.random()}`, {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });

describe('a coordinator', () => {
  test('finds sessions and places by part of a title, ignoring case, in their own projects', async () => {
    const found = await findEverything(await coordinator(), 'dATA cen');
    expect(found.sessions.items.map(({ title }) => title.en)).toEqual(['Data centre of korea']);
    expect(found.places.items.map(({ id }) => id)).toEqual([seedId('centre')]);
    expect([found.people.items, found.activities.items]).toEqual([[], []]);
  });

  test('finds people by their name in either script, with the activity where they are met', async () => {
    const viewer = await coordinator();
    const [person] = (await findEverything(viewer, 'ნინო')).people.items;
    expect(person).toMatchObject({
      name: 'Nino korea',
      participation: {
        id: seedId('korea-visit Nino korea'),
        activity: { slug: 'korea-visit', project: { slug: 'korea' } },
      },
    });
    const byLatin = (await findEverything(viewer, 'nino')).people.items;
    expect(byLatin.map(({ name }) => name)).toEqual(['Nino korea']);
  });

  test('finds places and activities in any language and by their own words only', async () => {
    const viewer = await coordinator();
    expect((await findEverything(viewer, '데이터')).places.items).toHaveLength(1);
    expect(
      (await findEverything(viewer, 'visit')).activities.items.map(({ slug }) => slug),
    ).toEqual(['korea-visit']);
    expect(everything(await findEverything(viewer, '%%'))).toEqual([]);
  });
});

test('hosts who receive are found by any of their names, by those who plan only', async () => {
  const found = await findEverything(await coordinator(), 'contact archive');
  expect(found.hosts.items).toEqual([
    {
      id: seedId('Archive of korea'),
      name: { en: 'Archive of korea' },
      placeName: { en: 'Archive of korea place' },
      city: { en: 'Seoul' },
    },
  ]);
  const donor = await givenViewer('donor of hosts', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  expect((await findEverything(donor, 'archive')).hosts.items).toEqual([]);
});

test('a donor viewer finds activities and nobody', async () => {
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  const found = await findEverything(donor, 'korea');
  expect(found.activities.items).toHaveLength(1);
  expect([found.people.items, found.sessions.items, found.places.items]).toEqual([[], [], []]);
});

test('a focal point finds the people of the own country only', async () => {
  const focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
  const found = await findEverything(focal, 'korea');
  expect(found.people.items.map(({ name }) => name)).toEqual(['Aru korea']);
  expect([found.sessions.items, found.places.items]).toEqual([[], []]);
});

test('who has no role finds nothing', async () => {
  const found = await findEverything(await givenViewer('stranger'), 'korea');
  expect(everything(found)).toEqual([]);
});
