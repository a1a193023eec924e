import { asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { openPrivate } from '@/lib/people/queries/open-private';
import { type ColumnId, sensitiveColumns } from '../rules/columns';
import type { ParticipantView } from '../rules/table';
import type { ParticipantDetails, ParticipantRow } from '../types';

type Asked = {
  where: SQL | undefined;
  view: Pick<ParticipantView, 'sort' | 'dir' | 'grouping' | 'columns'>;
  /** Whether more than the roster may be read. */
  hasRecords: boolean;
  window?: { limit: number; offset: number };
};

/**
 * People of one activity in the order of the table, with what its columns show and nothing more. It asks no viewer:
 * `where` has to say who may be seen. One statement, and one for the keys where a sealed column is shown.
 */
export async function readRows({
  where,
  view,
  hasRecords,
  window,
}: Asked): Promise<ParticipantRow[]> {
  const db = await database();
  const shows = (column: ColumnId) => view.columns.includes(column);
  const query = db
    .select({
      ...rosterColumns,
      nativeName: shows('native') ? people.nativeName : sql<null>`null`,
      ...(hasRecords ? { details: detailColumns(shows) } : {}),
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .leftJoin(participantTravel, eq(participantTravel.participantId, participants.id))
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(where)
    .orderBy(...order(view));
  const rows = await (window ? query.limit(window.limit).offset(window.offset) : query);
  const found = rows.map(({ details = null, ...row }): ParticipantRow => ({ ...row, details }));
  return withSealed(found, view.columns);
}

const rosterColumns = {
  id: participants.id,
  givenNames: people.givenNames,
  familyName: people.familyName,
  country: delegations.country,
  role: participants.role,
  group: { id: groups.id, name: groups.name, position: groups.position },
};

function detailColumns(shows: (column: ColumnId) => boolean) {
  return {
    personId: participants.personId,
    status: participants.status,
    version: participants.version,
    ...(shows('position') ? { position: people.position } : {}),
    ...(shows('position') || shows('organization')
      ? { organizationName: people.organizationName }
      : {}),
    ...(shows('languages') ? { languages: people.languages } : {}),
    ...(shows('visa') ? { visa: visaOf } : {}),
    ...(shows('arrives')
      ? {
          arrivesAt: isoInstant(participantTravel.arrivesAt),
          arrivalFlight: participantTravel.arrivalFlight,
        }
      : {}),
    ...(shows('departs')
      ? {
          departsAt: isoInstant(participantTravel.departsAt),
          departureFlight: participantTravel.departureFlight,
        }
      : {}),
    ...(shows('room') ? { room: participantTravel.room } : {}),
    ...(shows('email') ? { email: people.email } : {}),
    ...(shows('phone') ? { phone: people.phone } : {}),
    ...(shows('passport')
      ? { hasPassport: sql<boolean>`${isNotNull(personPrivate.passportNumber)}` }
      : {}),
  };
}

/** `unknown` where nobody has looked into it. */
export const visaOf = sql<
  NonNullable<ParticipantDetails['visa']>
>`coalesce(${participantTravel.visa}, 'unknown')`;

function isoInstant(
  column: typeof participantTravel.arrivesAt | typeof participantTravel.departsAt,
) {
  return sql<string | null>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

/** Whoever is in sight on record may be opened too: both follow from the same offices. */
async function withSealed(
  rows: readonly ParticipantRow[],
  columns: readonly ColumnId[],
): Promise<ParticipantRow[]> {
  const ids = rows.flatMap(({ details }) => details?.personId ?? []);
  const opened = await openPrivate(ids, sensitiveColumns(columns));
  return rows.map((row) =>
    row.details
      ? { ...row, details: { ...row.details, ...opened.get(row.details.personId) } }
      : row,
  );
}

/** Heading by heading, those without one at the end; heads of delegations first, unless told otherwise. */
function order({ sort, dir, grouping }: Asked['view']): SQL[] {
  const direction = dir === 'desc' ? desc : asc;
  const heading = {
    delegation: [sql`${delegations.country} nulls last`],
    group: [sql`coalesce(${groups.position}, 9999)`, sql`${groups.id} nulls last`],
    none: [],
  }[grouping];
  const named = [asc(people.familyName), asc(people.givenNames), asc(participants.id)];
  if (sort !== 'name') return [...heading, sql`${direction(SORTED_BY[sort])} nulls last`, ...named];
  if (dir === 'desc') {
    return [...heading, desc(people.familyName), desc(people.givenNames), desc(participants.id)];
  }
  const heads =
    grouping === 'delegation' ? [desc(eq(participants.role, 'head_of_delegation'))] : [];
  return [...heading, ...heads, ...named];
}

const SORTED_BY: Record<Exclude<ParticipantView['sort'], 'name'>, SQL> = {
  position: sql`nullif(${people.position}, '')`,
  group: sql`coalesce(${groups.position}, 9999)`,
  status: sql`${participants.status}`,
  role: sql`${participants.role}`,
  visa: sql`coalesce(${participantTravel.visa}, 'unknown')`,
  arrives: sql`${participantTravel.arrivesAt}`,
  departs: sql`${participantTravel.departsAt}`,
  room: sql`${participantTravel.room}`,
};
