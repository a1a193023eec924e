import { and, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { delegations, groups } from '@/db/schema/activities';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { READINESS_STEPS } from '@/lib/core/vocabulary';
import { says } from '@/lib/people/queries/says';
import { participantAccess } from '../policy';
import { PLACED } from '../rules/standing';
import type { MissingField, ParticipantView } from '../rules/table';
import { NOBODY } from '../types';
import { lacksStep } from './readiness-steps';
import { participantsOnRecord, visibleParticipants } from './visible-participants';

type Access = ReturnType<typeof participantAccess>;

/** Everybody of the activity whom the table may show to the viewer: of the roster, those who may come. */
export function shownTo(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  access: Access = participantAccess(viewer, activity),
): SQL {
  const visible = {
    none: sql`false`,
    records: participantsOnRecord(viewer),
    roster: and(visibleParticipants(viewer), inArray(participants.status, [...PLACED])),
  }[access];
  return and(eq(participants.activityId, activity.id), visible) ?? sql`false`;
}

/** Those whom the search, the filters and the picking by hand leave. Nobody is found on a roster by what it does not show. */
export function wantedBy({ q, filters, picked }: ParticipantView, access: Access): SQL {
  const { country, group, status, role, visa, missing } = filters;
  const searched = access === 'records' ? [people.nameKey, people.workKey] : [people.nameKey];
  const conditions = [
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => says(searched, word)),
    country === NOBODY ? isNull(participants.delegationId) : undefined,
    country && country !== NOBODY ? eq(delegations.country, country) : undefined,
    group === NOBODY ? isNull(participants.groupId) : undefined,
    group && group !== NOBODY ? eq(sql`lower(${groups.name})`, group.toLowerCase()) : undefined,
    status ? eq(participants.status, status) : undefined,
    role ? eq(participants.role, role) : undefined,
    visa ? eq(sql`coalesce(${participantTravel.visa}, 'unknown')`, visa) : undefined,
    missing ? lacks(missing) : undefined,
    picked ? inArray(participants.id, [...picked]) : undefined,
  ];
  return and(...conditions) ?? sql`true`;
}

/** Those whose heading is not folded away. */
export function notFolded({ grouping, closed }: ParticipantView): SQL | undefined {
  if (grouping === 'none' || closed.length === 0) return undefined;
  const key = grouping === 'delegation' ? delegations.country : participants.groupId;
  return not(inArray(sql`coalesce(${key}::text, ${NOBODY})`, [...closed]));
}

function lacks(what: NonNullable<ParticipantView['filters']['missing']>): SQL | undefined {
  const step = READINESS_STEPS.find((known) => known === what);
  if (step) return lacksStep(step);
  return and(inArray(participants.status, [...PLACED]), LACKING[what as MissingField]());
}

const empty = (column: AnyPgColumn) => sql`coalesce(${column}::text, '') = ''`;

/** The sealed ones are not opened for this: whether anything is there is no secret to who may see it. */
const LACKING: Record<MissingField, () => SQL | undefined> = {
  passport: () => isNull(personPrivate.passportNumber),
  passport_expiry: () => isNull(personPrivate.passportExpiresOn),
  birth_date: () => isNull(personPrivate.birthDate),
  position: () => empty(people.position),
  organization: () => and(empty(people.organizationName), isNull(people.organizationId)),
  email: () => empty(people.email),
  phone: () => empty(people.phone),
  group: () => or(isNull(participants.groupId)),
};
