import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { readablePrivateFields } from '../policy';
import { type Nomination, type PersonRecord, type PersonStanding, PRIVATE_FIELDS } from '../types';
import { visiblePeople } from './visible-people';

/** One level deeper than the selection, because drizzle leaves out table names in the selection of a single table. */
const participations = sql<Nomination[]>`(${sql`
  select coalesce(json_agg(json_build_object('projectId', ${activities.projectId}, 'activityId', ${activities.id},
    'country', ${delegations.country}, 'nominationDeadline', ${delegations.nominationDeadline}, 'isAsked', ${participants.askedBackAt} is not null,
    'status', ${participants.status}, 'startsOn', ${activities.startsOn}, 'endsOn', ${activities.endsOn},
    'timeZone', ${activities.timeZone})), '[]'::json)
  from ${participants} join ${activities} on ${activities.id} = ${participants.activityId}
  left join ${delegations} on ${delegations.id} = ${participants.delegationId}
  where ${participants.personId} = ${people.id}`})`;

/** The columns of a person that are not sealed. */
export const publicColumns = {
  givenNames: people.givenNames,
  familyName: people.familyName,
  nativeName: people.nativeName,
  sex: people.sex,
  country: people.country,
  organizationName: people.organizationName,
  position: people.position,
  email: people.email,
  phone: people.phone,
  locale: people.locale,
  languages: people.languages,
};

/** Where this person takes part, for a policy to judge by; null where the viewer has no business with them. */
export async function findStanding(
  viewer: Viewer,
  id: string,
): Promise<PersonStanding<Nomination> | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({ personId: people.id, participations })
    .from(people)
    .where(and(eq(people.id, id), visiblePeople(viewer)));
  return row ?? null;
}

const onRecord = sql<Record<string, boolean>>`json_build_object(${sql.join(
  PRIVATE_FIELDS.flatMap((field) => [
    sql`${field}::text`,
    sql`${personPrivate[field]} is not null`,
  ]),
  sql`, `,
)})`;

/** A person's record, which says of the sealed fields only whether they are there; null where it does not exist for them. */
export async function findPerson(viewer: Viewer, id: string): Promise<PersonRecord | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({
      ...publicColumns,
      id: people.id,
      version: people.version,
      erasedAt: people.erasedAt,
      participations,
      onRecord,
    })
    .from(people)
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(and(eq(people.id, id), visiblePeople(viewer)));
  if (!row) return null;
  const { participations: taken, onRecord: there, ...person } = row;
  const standing = { personId: id, participations: taken };
  const readable = readablePrivateFields(viewer, standing);
  return {
    ...person,
    onRecord: Object.fromEntries(readable.map((field) => [field, there[field] === true])),
    standing,
  };
}
