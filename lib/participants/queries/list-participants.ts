import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { likePatterns } from '@/lib/core/like-patterns';
import { pageWindow } from '@/lib/core/table-state';
import { participantAccess } from '../policy';
import { PLACED } from '../rules';
import type { ParticipantTable } from '../schema';
import { NOBODY, type ParticipantPage, type ParticipantRow } from '../types';
import { participantsOnRecord, visibleParticipants } from './visible-participants';

/** Rows of one page of the table. */
export const PAGE_SIZE = 100;

/**
 * One page of the participants that the viewer may see, delegation by delegation in the order of the closed list.
 * The roster has who may come, with names, role and group, and finds nobody by anything else. Two statements.
 */
export async function listParticipants(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  asked: ParticipantTable,
): Promise<ParticipantPage> {
  const access = participantAccess(viewer, activity);
  if (access === 'none') return { rows: [], matching: 0, total: 0 };
  const visible =
    access === 'records'
      ? participantsOnRecord(viewer)
      : and(visibleParticipants(viewer), inArray(participants.status, [...PLACED]));
  const seen = and(eq(participants.activityId, activity.id), visible);
  const wanted = conditions(asked, access === 'records');
  const { limit, offset } = pageWindow(asked.page, PAGE_SIZE);
  const db = await database();
  const [totals] = await db
    .select({
      total: count(),
      matching: sql<number>`count(*) filter (where ${wanted ?? sql`true`})`.mapWith(Number),
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(seen);
  const rows = await db
    .select({
      ...rosterColumns,
      ...(access === 'records' ? { details: detailColumns } : {}),
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(and(seen, wanted))
    .orderBy(...order(asked))
    .limit(limit)
    .offset(offset);
  return {
    rows: rows.map((row): ParticipantRow => ({ ...row, details: row.details ?? null })),
    matching: totals?.matching ?? 0,
    total: totals?.total ?? 0,
  };
}

const rosterColumns = {
  id: participants.id,
  givenNames: people.givenNames,
  familyName: people.familyName,
  nativeName: people.nativeName,
  country: delegations.country,
  role: participants.role,
  group: { id: groups.id, name: groups.name, position: groups.position },
};

const detailColumns = {
  personId: participants.personId,
  status: participants.status,
  version: participants.version,
  position: people.position,
  organizationName: people.organizationName,
  languages: people.languages,
};

function conditions({ q, filters }: ParticipantTable, hasRecords: boolean): SQL | undefined {
  const { country, group, status } = filters;
  const names = [people.givenNames, people.familyName, people.nativeName];
  const searched = hasRecords ? [...names, people.position, people.organizationName] : names;
  return and(
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => contains(searched, word)),
    country === NOBODY ? isNull(participants.delegationId) : undefined,
    country && country !== NOBODY ? eq(delegations.country, country) : undefined,
    group === NOBODY ? isNull(participants.groupId) : undefined,
    group && group !== NOBODY ? eq(sql`lower(${groups.name})`, group.toLowerCase()) : undefined,
    status && hasRecords ? eq(participants.status, status) : undefined,
  );
}

/** Every word somewhere, in any order and case. */
function contains(columns: readonly AnyPgColumn[], word: string): SQL | undefined {
  const text = sql.join([...columns], sql`, `);
  return or(...likePatterns(word).map((pattern) => sql`concat_ws(' ', ${text}) ilike ${pattern}`));
}

/** Delegations in the order of the closed list, who comes with none at the end; heads first, unless told otherwise. */
function order({ sort, dir }: ParticipantTable): SQL[] {
  const direction = dir === 'desc' ? desc : asc;
  const delegation = sql`${delegations.country} nulls last`;
  const named = [asc(people.familyName), asc(people.givenNames), asc(participants.id)];
  switch (sort) {
    case 'group':
      return [delegation, direction(sql`coalesce(${groups.position}, 9999)`), ...named];
    case 'status':
      return [delegation, direction(participants.status), ...named];
    case 'name':
      return dir === 'desc'
        ? [delegation, desc(people.familyName), desc(people.givenNames), desc(participants.id)]
        : [delegation, desc(eq(participants.role, 'head_of_delegation')), ...named];
  }
}
