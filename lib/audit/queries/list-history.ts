import { and, asc, count, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { LocalizedText } from '@/lib/core/localized';
import { pageWindow } from '@/lib/core/table-state';
import { canReadHistory } from '../policy';
import type { History, ObjectName, ObjectType } from '../types';
import { nameObjects } from './name-objects';
import { openEntries } from './open-entries';
import { entriesOf, visibleEntries } from './visible-entries';

export type Wanted = {
  objectType?: ObjectType | undefined;
  dir?: 'asc' | 'desc';
  /** From 1. */
  page: number;
  pageSize: number;
};

/** A page of all that happened in a project; null for whom it does not exist. */
export async function listProjectHistory(
  viewer: Viewer,
  projectId: string,
  { objectType, ...wanted }: Wanted,
): Promise<History | null> {
  if (!canReadHistory(viewer, projectId)) return null;
  const ofType = objectType && eq(auditEntries.objectType, objectType);
  return read(and(entriesOf([projectId]), ofType), wanted);
}

type Of = { type: ObjectType; id: string };

/**
 * What happened to an object, or to several that one page shows, the newest first; nothing of it where the viewer may
 * not see it.
 */
export async function listObjectHistory(
  viewer: Viewer,
  object: Of | readonly Of[],
  wanted: Pick<Wanted, 'page' | 'pageSize'> = { page: 1, pageSize: 20 },
): Promise<History> {
  const objects = [object].flat().filter(({ id }) => isId(id));
  if (objects.length === 0) return { entries: [], total: 0, names: {} };
  const ofObjects = objects.map(({ type, id }) =>
    and(eq(auditEntries.objectType, type), eq(auditEntries.objectId, id)),
  );
  return read(and(or(...ofObjects), visibleEntries(viewer)), wanted);
}

const actors = alias(users, 'actors');
const accounts = alias(users, 'accounts');

const hostName = sql`select o.name from hosts h join organizations o on o.id = h.organization_id where h.id = ${auditEntries.objectId}`;
const visitTopic = sql`select v.topic from site_visits v where v.id = ${auditEntries.objectId}`;
const taskTitle = sql`select to_jsonb(t.title) from tasks t where t.id = ${auditEntries.objectId}`;

/** Names are looked up as they are now: the trail itself holds none. */
const objectName = sql<ObjectName | null>`case ${auditEntries.objectType}
  when 'user' then to_jsonb(${accounts.name})
  when 'session' then ${sessions.title}
  when 'activity' then ${activities.title}
  when 'host' then (${hostName})
  when 'site_visit' then (${visitTopic})
  when 'task' then (${taskTitle})
  else to_jsonb(nullif(trim(${people.givenNames} || ' ' || ${people.familyName}), '')) end`;

async function read(
  where: SQL | undefined,
  { dir = 'desc', page, pageSize }: Omit<Wanted, 'objectType'>,
): Promise<History> {
  const db = await database();
  const order = dir === 'asc' ? asc : desc;
  const { limit, offset } = pageWindow(page, pageSize);
  const rows = await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: actors.name,
      objectType: auditEntries.objectType,
      objectName,
      action: auditEntries.action,
      activityTitle: activities.title,
      timeZone: activities.timeZone,
      changes: auditEntries.changes,
      personId: auditEntries.personId,
      sealed: auditEntries.sealed,
    })
    .from(auditEntries)
    .leftJoin(actors, eq(actors.id, auditEntries.actorId))
    .leftJoin(activities, eq(activities.id, auditEntries.activityId))
    .leftJoin(people, eq(people.id, auditEntries.personId))
    .leftJoin(sessions, eq(sessions.id, auditEntries.objectId))
    .leftJoin(accounts, eq(accounts.id, auditEntries.objectId))
    .where(where)
    .orderBy(order(auditEntries.at), order(auditEntries.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await db.select({ total: count() }).from(auditEntries).where(where);
  const opened = await openEntries(rows);
  const entries = opened.map(({ activityTitle, timeZone, personId: _, sealed: __, ...row }) => ({
    ...row,
    activity: activityOf(activityTitle, timeZone),
  }));
  return { entries, total: counted?.total ?? 0, names: await nameObjects(entries) };
}

function activityOf(title: LocalizedText | null, timeZone: string | null) {
  return title && timeZone ? { title, timeZone } : null;
}
