import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { roleGrants, users } from '@/db/schema/identity';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projectCountries, projects } from '@/db/schema/projects';
import { releasedSessions } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { loadViewer } from '@/lib/auth/load-viewer';
import type { Viewer } from '@/lib/auth/types';
import type { Country, GrantedRole, ParticipantStatus, SessionKind } from '@/lib/core/vocabulary';

/**
 * Small worlds for database tests, as rows: what stood before the command under test.
 * Everything has a name, and `seedId(name)` is its id.
 */
const BEFORE = new Date('2023-01-01T00:00:00Z');

export async function givenProject(
  name: string,
  countries: Country[] = ['KZ', 'GE'],
): Promise<string> {
  const id = seedId(name);
  const db = await database();
  await db.insert(projects).values({
    id,
    slug: name,
    title: { en: name },
    startsOn: '2021-01-01',
    endsOn: '2023-12-31',
  });
  await db
    .insert(projectCountries)
    .values(countries.map((country) => ({ projectId: id, country, target: 40 })));
  return id;
}

/** A three-day activity in Seoul, 24 to 26 October 2023, with the groups A and B and a delegation of each country. */
export async function givenActivity(
  project: string,
  name: string,
  countries: Country[] = ['KZ', 'GE'],
): Promise<string> {
  const id = seedId(name);
  const projectId = seedId(project);
  const db = await database();
  await db.insert(activities).values({
    id,
    projectId,
    slug: name,
    kind: 'study_visit',
    title: { en: name },
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    createdAt: BEFORE,
  });
  await db.insert(groups).values(
    ['A', 'B'].map((letter, position) => ({
      id: seedId(`${name} ${letter}`),
      activityId: id,
      name: letter,
      position,
    })),
  );
  await db.insert(delegations).values(
    countries.map((country) => ({
      id: seedId(`${name} ${country}`),
      activityId: id,
      projectId,
      country,
      quota: 5,
    })),
  );
  return id;
}

export async function givenParticipant(
  activity: string,
  name: string,
  {
    country = 'KZ',
    group = 'A',
    status = 'confirmed',
  }: { country?: Country; group?: string; status?: ParticipantStatus } = {},
): Promise<string> {
  const id = seedId(`${activity} ${name}`);
  const activityId = seedId(activity);
  const groupId = seedId(`${activity} ${group}`);
  const db = await database();
  await db
    .insert(people)
    .values({ id: seedId(name), givenNames: name, country, createdAt: BEFORE })
    .onConflictDoNothing();
  await db.insert(participants).values({
    id,
    activityId,
    personId: seedId(name),
    role: 'delegate',
    status,
    delegationId: seedId(`${activity} ${country}`),
    groupId,
    createdAt: BEFORE,
  });
  await db.insert(participantPeriods).values({
    id: seedId(`${activity} ${name} period`),
    activityId,
    participantId: id,
    status,
    groupId,
  });
  return id;
}

/** A session in the draft and in the newest release's rows; `group` null addresses everyone. */
export async function givenReleasedSession(
  activity: string,
  name: string,
  {
    kind = 'talk',
    startsAt,
    endsAt,
    group = null,
  }: { kind?: SessionKind; startsAt: string; endsAt: string; group?: string | null },
): Promise<string> {
  const id = seedId(`${activity} ${name}`);
  const activityId = seedId(activity);
  const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  const db = await database();
  await db
    .insert(sessions)
    .values({ id, activityId, kind, title: { en: name }, ...times, updatedAt: BEFORE });
  await db.insert(releasedSessions).values({
    sessionId: id,
    activityId,
    kind,
    ...times,
    groupIds: group ? [seedId(`${activity} ${group}`)] : [],
  });
  return id;
}

type Grant = { role: GrantedRole; project: string; country?: Country; activity?: string };

/** An account with its roles, as the viewer that a request of theirs would have. */
export async function givenViewer(
  name: string,
  {
    isAdmin = false,
    person,
    grants = [],
  }: { isAdmin?: boolean; person?: string; grants?: Grant[] } = {},
): Promise<Viewer> {
  const id = seedId(`user ${name}`);
  const db = await database();
  await db.insert(users).values({
    id,
    email: `${name}@test.example`,
    name,
    isAdmin,
    personId: person ? seedId(person) : null,
    createdAt: BEFORE,
  });
  for (const [index, grant] of grants.entries()) {
    await db.insert(roleGrants).values({
      id: seedId(`grant ${name} ${index}`),
      userId: id,
      role: grant.role,
      projectId: seedId(grant.project),
      country: grant.country ?? null,
      activityId: grant.activity ? seedId(grant.activity) : null,
      grantedAt: BEFORE,
    });
  }
  const viewer = await loadViewer(id);
  if (!viewer) throw new Error(`The account ${name} is not there.`);
  return viewer;
}
