import { eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type Database, database, transaction } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { markEvents, marks, signOffs } from '@/db/schema/attendance';
import { roleGrants, users } from '@/db/schema/identity';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { projectCountries, projects } from '@/db/schema/projects';
import { releasedSessions, releases } from '@/db/schema/releases';
import { vehicles } from '@/db/schema/visits';
import { freezeResults } from '@/lib/attendance/commands/freeze-results';
import {
  LARGE,
  type LargeActivity,
  largeActivities,
  largePeople,
  largePlaces,
  largeProjects,
} from './large-plan';
import { seedId } from './random';

/** Statements have at most 65,535 parameters on PostgreSQL; this many rows of our widest table stay below. */
const ROWS_PER_STATEMENT = 1_500;

async function insertAll<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: Table['$inferInsert'][],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await db.insert(table).values(rows.slice(at, at + ROWS_PER_STATEMENT));
  }
}

/**
 * Fills the database for measuring: many activities of made-up people, the same rows on every run.
 * It writes rows instead of asking the commands, for speed; the example data has shown that the commands write the same.
 * Needs the example accounts, which become staff of the first of these projects. `count` is of activities: a test is
 * content with fewer.
 */
export async function loadLargeData(
  report: (step: string) => void,
  count: number = LARGE.activities,
): Promise<void> {
  const db = await database();
  const [first] = largeProjects();
  if (first && (await db.$count(projects, eq(projects.id, first.id))) > 0) {
    throw new Error('The large data is loaded already.');
  }
  const [coordinator] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, 'coordinator@sapar.example'));
  if (!coordinator) throw new Error('Load the example data first: npm run db:seed');

  const everybody = largePeople(Math.min(LARGE.people, count * LARGE.peoplePerActivity));
  report(`${everybody.length.toLocaleString('en')} people`);
  await insertAll(db, people, everybody);
  await insertAll(db, places, largePlaces());
  const projectRows = largeProjects();
  await insertAll(db, projects, projectRows);
  await insertAll(
    db,
    projectCountries,
    projectRows.flatMap(({ id }) =>
      LARGE.countries.map((country) => ({ projectId: id, country, target: 500 })),
    ),
  );
  await grantStaff(db);

  const planned = largeActivities(count);
  for (const [index, activity] of planned.entries()) {
    if (index % 50 === 0) report(`activity ${index + 1} of ${planned.length}`);
    await transaction(() => writeActivity(activity, coordinator.id));
  }
  report('statistics');
  await db.execute(sql`analyze`);
}

async function grantStaff(db: Database): Promise<void> {
  const accounts = await db.select({ id: users.id, email: users.email }).from(users);
  const roles = {
    'manager@sapar.example': 'manager',
    'coordinator@sapar.example': 'coordinator',
  } as const;
  await insertAll(
    db,
    roleGrants,
    accounts.flatMap(({ id, email }) => {
      const role = Object.entries(roles).find(([address]) => address === email)?.[1];
      const projectId = seedId('large project 0');
      return role
        ? [
            {
              id: seedId(`large grant ${email}`),
              userId: id,
              role,
              projectId,
              grantedAt: LARGE.writtenAt,
            },
          ]
        : [];
    }),
  );
}

async function writeActivity(plan: LargeActivity, coordinatorId: string): Promise<void> {
  const db = await database();
  await db.insert(activities).values(plan.activity);
  await db.insert(groups).values(plan.groups);
  await db.insert(vehicles).values(plan.vehicles);
  await db.insert(delegations).values(plan.delegations);
  await insertAll(db, participants, plan.participants);
  await insertAll(db, participantPeriods, plan.periods);
  await insertAll(db, sessions, plan.sessions);
  await db.insert(releases).values({ ...plan.release, publishedBy: coordinatorId });
  await insertAll(db, releasedSessions, plan.releasedSessions);
  await markEverybody(db, plan.activity.id, coordinatorId);
  const signOffId = seedId(`sign-off ${plan.activity.id}`);
  await db.insert(signOffs).values({
    id: signOffId,
    activityId: plan.activity.id,
    number: 1,
    signedBy: coordinatorId,
    signedAt: LARGE.writtenAt,
  });
  await freezeResults(signOffId, plan.activity.id);
}

/** One mark for each participant and session that counts, made by the database itself: state and id follow from the pair. */
async function markEverybody(
  db: Database,
  activityId: string,
  coordinatorId: string,
): Promise<void> {
  const pair = sql`md5(${releasedSessions.sessionId}::text || ${participants.id}::text)`;
  const eventId = sql<string>`overlay(overlay(${pair} placing '8' from 13 for 1) placing 'a' from 17 for 1)::uuid`;
  const state = sql<'present'>`(case
    when ${pair} < '08' then 'absent' when ${pair} < '10' then 'excused'
    when ${pair} < '1c' then 'late' when ${pair} < '20' then 'left_early' else 'present' end)::mark_state`;
  const cell = {
    activityId: participants.activityId,
    sessionId: releasedSessions.sessionId,
    participantId: participants.id,
  };
  const everyPair = () =>
    db
      .select({
        id: eventId.as('id'),
        ...cell,
        state: state.as('state'),
        reason: sql<string | null>`null::text`.as('reason'),
        replacesId: sql<string | null>`null::uuid`.as('replaces_id'),
        markedBy: sql<string>`${coordinatorId}::uuid`.as('marked_by'),
        device: sql<string | null>`null::text`.as('device'),
        observedAt: releasedSessions.startsAt,
        receivedAt: sql<Date>`${releasedSessions.startsAt}`.as('received_at'),
      })
      .from(releasedSessions)
      .innerJoin(participants, eq(participants.activityId, releasedSessions.activityId))
      .where(
        sql`${releasedSessions.activityId} = ${activityId} and ${releasedSessions.kind} in ('ceremony', 'talk', 'workshop', 'site_visit')`,
      );
  await db.insert(markEvents).select(everyPair());
  await db.insert(marks).select(
    db
      .select({
        activityId: markEvents.activityId,
        sessionId: markEvents.sessionId,
        participantId: markEvents.participantId,
        state: sql<'present'>`${markEvents.state}`.as('state'),
        eventId: markEvents.id,
        observedAt: markEvents.observedAt,
      })
      .from(markEvents)
      .where(eq(markEvents.activityId, activityId)),
  );
}
