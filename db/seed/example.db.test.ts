import { and, asc, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { marks, signOffs } from '@/db/schema/attendance';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { releases } from '@/db/schema/releases';
import { siteVisits } from '@/db/schema/visits';
import { testDatabase } from '@/db/testing/test-database';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { loadProjectFigures } from '@/lib/attendance/queries/project-figures';
import { loadMyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { loadExampleData } from './example';
import { actAs } from './example/accounts';
import { FOLLOW_UP, RUNNING_VISIT, UPCOMING_VISIT } from './example/follow-up';
import { JOINT_PROJECT } from './example/partners';
import { OFFICIALS } from './example/people';
import { STUDY_VISIT } from './example/study-visit';

testDatabase({ keep: true });

beforeAll(async () => {
  // Half past ten in Seoul, on the first day of the study visit: the clock of the journeys and the pictures.
  vi.stubEnv('SAPAR_NOW', '2023-10-24T01:30:00Z');
  await loadExampleData();
}, 240_000);
afterAll(() => vi.unstubAllEnvs());

describe('the study visit of 2023', () => {
  test('has 28 confirmed delegates in seven delegations that fill their quotas, in two groups of 14', async () => {
    const db = await database();
    const sent = await db
      .select({ country: delegations.country, quota: delegations.quota, people: count() })
      .from(participants)
      .innerJoin(delegations, eq(delegations.id, participants.delegationId))
      .where(and(eq(participants.activityId, STUDY_VISIT), eq(participants.status, 'confirmed')))
      .groupBy(delegations.country, delegations.quota)
      .orderBy(asc(delegations.country));
    expect(sent).toEqual([
      { country: 'KZ', quota: 5, people: 5 },
      { country: 'KG', quota: 4, people: 4 },
      { country: 'TJ', quota: 4, people: 4 },
      { country: 'UZ', quota: 5, people: 5 },
      { country: 'AZ', quota: 4, people: 4 },
      { country: 'AM', quota: 3, people: 3 },
      { country: 'GE', quota: 3, people: 3 },
    ]);
    const lanes = await db
      .select({ name: groups.name, people: count() })
      .from(participants)
      .innerJoin(groups, eq(groups.id, participants.groupId))
      .where(eq(participants.activityId, STUDY_VISIT))
      .groupBy(groups.name)
      .orderBy(groups.name);
    expect(lanes).toEqual([
      { name: 'A', people: 14 },
      { name: 'B', people: 14 },
    ]);
  });

  test('was published twice before it began, and the second time told those whom it concerned', async () => {
    const db = await database();
    const published = await db
      .select({ number: releases.number, at: releases.publishedAt, reason: releases.reason })
      .from(releases)
      .where(eq(releases.activityId, STUDY_VISIT))
      .orderBy(releases.number);
    expect(published).toEqual([
      { number: 1, at: new Date('2023-10-06T08:00:00Z'), reason: null },
      { number: 2, at: new Date('2023-10-18T08:00:00Z'), reason: null },
    ]);
    const letters = await db.$count(
      outboxMessages,
      and(eq(outboxMessages.activityId, STUDY_VISIT), eq(outboxMessages.template, 'agendaChanged')),
    );
    // The farewell dinner moved for all 28; the interpreter of the visits that changed is told, too.
    expect(letters).toBe(29);
  });

  test('is translated to the last title of its release, and takes the 14 counting sessions of the report', async () => {
    const snapshot = await newestSnapshot(STUDY_VISIT);
    const titles = snapshot?.sessions.map(({ title }) => title) ?? [];
    expect(titles.filter(({ ru, ko }) => !ru || !ko)).toEqual([]);
    const counting = ['ceremony', 'talk', 'workshop', 'site_visit'];
    expect(snapshot?.sessions.filter(({ kind }) => counting.includes(kind))).toHaveLength(14);
    const cities = snapshot?.places.flatMap(({ city }) => city?.en ?? []);
    expect([...new Set(cities)].toSorted()).toEqual([
      'Daejeon',
      'Incheon',
      'Pangyo',
      'Sejong',
      'Seoul',
    ]);
  });

  test('has conflicts in its draft that the published agenda does not have', async () => {
    expect(await conflictsOf(STUDY_VISIT)).toEqual([
      'travel_too_short 15',
      'person_overlap 75',
      'gap 165',
      'gap 140',
      'host_unconfirmed 0',
      'host_unconfirmed 0',
      'language_missing 0',
      'lead_time 0',
      'unplaced 0',
      'unplaced 0',
    ]);
  });

  test('waits for three visits: two that hosts agreed to, and one that was asked for', async () => {
    const db = await database();
    const waiting = await db
      .select({ topic: sql<string>`${siteVisits.topic}->>'en'`, status: siteVisits.status })
      .from(siteVisits)
      .leftJoin(
        sessions,
        and(eq(sessions.siteVisitId, siteVisits.id), isNotNull(sessions.startsAt)),
      )
      .where(and(eq(siteVisits.activityId, STUDY_VISIT), isNull(sessions.id)))
      .orderBy(sql`1`);
    expect(waiting).toEqual([
      { topic: 'Autonomous bus route', status: 'asked' },
      { topic: 'Health records centre', status: 'confirmed' },
      { topic: 'Port data hub', status: 'confirmed' },
    ]);
  });

  test('is opened by the four officials of the report, of whom nothing but name and office is known', async () => {
    const opening = (await newestSnapshot(STUDY_VISIT))?.sessions[0];
    const speakers = opening?.people.filter(({ role }) => role === 'speaker');
    expect(speakers?.map(({ name }) => name)).toEqual([
      'Boram Suh',
      'Jong-Sung Hwang',
      'Ainur Yussupova',
      'Bakyt Zhexembay',
    ]);
    const db = await database();
    const known = await db
      .select({ email: people.email, phone: people.phone })
      .from(people)
      .where(sql`${people.familyName} in ${OFFICIALS.map(({ familyName }) => familyName)}`);
    expect(known).toEqual(OFFICIALS.map(() => ({ email: null, phone: null })));
  });

  test('runs, and waits for somebody to mark it', async () => {
    const db = await database();
    const [visit] = await db
      .select({ status: activities.status })
      .from(activities)
      .where(eq(activities.id, STUDY_VISIT));
    expect(visit).toEqual({ status: 'running' });
    expect(await db.$count(marks, eq(marks.activityId, STUDY_VISIT))).toBe(0);
  });
});

describe('the past activities', () => {
  test('are eleven, of every kind, all marked and all but the last signed off', async () => {
    const db = await database();
    const past = await db
      .select({ kind: activities.kind, signedOff: count(signOffs.id), all: count() })
      .from(activities)
      .leftJoin(signOffs, eq(signOffs.activityId, activities.id))
      .where(and(eq(activities.projectId, JOINT_PROJECT), sql`${activities.id} <> ${STUDY_VISIT}`))
      .groupBy(activities.kind)
      .orderBy(activities.kind);
    expect(past).toEqual([
      { kind: 'study_visit', signedOff: 2, all: 2 },
      { kind: 'workshop', signedOff: 3, all: 4 },
      { kind: 'conference', signedOff: 2, all: 2 },
      { kind: 'research', signedOff: 1, all: 1 },
      { kind: 'training', signedOff: 2, all: 2 },
    ]);
  });

  /**
   * By hand. Two people of a country are in each activity and nine take turns. The ten signed-off ones have
   * 7 + 5 + 4 + 7 + 6 + 5 + 4 + 7 + 4 + 6 = 55 sessions that count, so people of Kyrgyzstan are expected 110 times: they
   * were excused once and absent nine times. Azamat had 2 of 4 and 4 of 7, Gulzat 4 of 6 and 3 of 4: not trained.
   * Jyldyz had 5 of 5 and, just enough, 4 of 5. The other six passed, too.
   */
  test('trained seven people of Kyrgyzstan, four of them women, who attended 100 of 109 places', async () => {
    const figures = await loadProjectFigures(await actAs('donor'), JOINT_PROJECT);
    expect(figures?.byCountry.find(({ country }) => country === 'KG')).toEqual({
      country: 'KG',
      trained: 7,
      women: 4,
      men: 3,
      attended: 100,
      countable: 109,
    });
  });

  test('happened at their own time, in the audit trail too', async () => {
    const db = await database();
    const [first] = await db
      .select({ at: auditEntries.at })
      .from(auditEntries)
      .where(eq(auditEntries.action, 'signed_off'))
      .orderBy(auditEntries.at)
      .limit(1);
    // A week after the last day of the workshop of 15 and 16 June 2021, at midnight in Astana.
    expect(first?.at.toISOString()).toBe('2021-06-23T18:00:00.000Z');
  });
});

describe('the follow-up project', () => {
  test('is marked as illustrative, and the joint project is not', async () => {
    const db = await database();
    const marked = await db
      .select({ slug: projects.slug, isIllustrative: projects.isIllustrative })
      .from(projects)
      .orderBy(projects.slug);
    expect(marked).toEqual([
      { slug: 'follow-up-project', isIllustrative: true },
      { slug: 'joint-project-2021-2023', isIllustrative: false },
    ]);
  });

  test('has a visit that begins today and one in two weeks that nothing was published of', async () => {
    const db = await database();
    const visits = await db
      .select({
        startsOn: activities.startsOn,
        status: activities.status,
        releases: db.$count(releases, eq(releases.activityId, activities.id)),
      })
      .from(activities)
      .where(eq(activities.projectId, FOLLOW_UP))
      .orderBy(activities.startsOn);
    expect(visits).toEqual([
      { startsOn: '2023-10-24', status: 'running', releases: 2 },
      { startsOn: '2023-11-07', status: 'planning', releases: 0 },
    ]);
    expect(await conflictsOf(RUNNING_VISIT)).toEqual([]);
    expect(await conflictsOf(UPCOMING_VISIT)).toEqual([
      'travel_too_short 40',
      'person_overlap 30',
      'capacity_exceeded 0',
      'gap 125',
      'gap 150',
      'lunch_missing 0',
      'language_missing 0',
    ]);
  });
});

describe('the accounts', () => {
  test('have their roles in both projects', async () => {
    const both = [JOINT_PROJECT, FOLLOW_UP].toSorted();
    const helper = await actAs('helper');
    const focalPoint = await actAs('focal.kz');
    expect((await actAs('manager')).managerOf.toSorted()).toEqual(both);
    expect((await actAs('coordinator')).coordinatorOf.toSorted()).toEqual(both);
    expect((await actAs('donor')).donorOf.toSorted()).toEqual(both);
    expect(focalPoint.focalPointOf.map(({ country }) => country)).toEqual(['KZ', 'KZ']);
    expect(helper.helperOf.map(({ activityId }) => activityId).toSorted()).toEqual(
      [STUDY_VISIT, RUNNING_VISIT].toSorted(),
    );
    expect((await actAs('admin')).isAdmin).toBe(true);
  });

  test('include a delegate who sees the study visit first, in Group B, and the running visit beside it', async () => {
    const mine = await loadMyItinerary(await actAs('delegate'), {
      activity: undefined,
      clock: undefined,
    });
    expect(mine?.participation.activityId).toBe(STUDY_VISIT);
    expect(mine?.participation.groupName).toBe('B');
    expect(mine?.others.map(({ activityId }) => activityId)).toContain(RUNNING_VISIT);
  });
});

describe('the whole of it', () => {
  test('has no address that could be somebody’s', async () => {
    const db = await database();
    const addresses = await db
      .select({ email: sql<string>`${people.email}` })
      .from(people)
      .where(isNotNull(people.email))
      .unionAll(db.select({ email: sql<string>`${users.email}` }).from(users))
      .unionAll(db.select({ email: outboxMessages.recipient }).from(outboxMessages));
    expect(addresses.length).toBeGreaterThan(70);
    expect(addresses.filter(({ email }) => !/@[a-z.]+\.example$/.test(email))).toEqual([]);
    expect(await db.$count(people, isNotNull(people.phone))).toBe(0);
  });

  test('is refused a second time and leaves everything as it was', async () => {
    const db = await database();
    const before = await db.$count(auditEntries);
    await expect(loadExampleData()).rejects.toThrow('There are accounts already.');
    expect(await db.$count(auditEntries)).toBe(before);
  });
});

/** Code and minutes of what is wrong with a draft, as its coordinator is told. */
async function conflictsOf(activityId: string): Promise<string[]> {
  const coordinator = await actAs('coordinator');
  const activity = await findActivityById(coordinator, activityId);
  const draft = activity && (await loadDraft(coordinator, activity));
  return draft ? checkAgenda(draft).map(({ code, minutes }) => `${code} ${minutes}`) : ['no draft'];
}
