import { and, eq, exists, inArray, isNotNull, not, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { participants, participantTravel } from '@/db/schema/participants';
import { personPrivate } from '@/db/schema/people';
import type { ReadinessStep } from '@/lib/core/vocabulary';
import { STEP_CONCERNS, VISA_SETTLED } from '../rules/standing';

const build = new QueryBuilder();

/** A condition on `participants`: the step has to be taken for them. */
export function needsStep(step: ReadinessStep): SQL {
  return inArray(participants.status, [...STEP_CONCERNS[step]]);
}

/** A condition on `participants`: the step is done for them, whether or not it is still needed. */
export function hasStep(step: ReadinessStep): SQL {
  return DONE[step]();
}

/** A condition on `participants`: they are who a step still waits for; the readiness board counts the same people. */
export function lacksStep(step: ReadinessStep): SQL {
  return and(needsStep(step), not(hasStep(step))) ?? sql`false`;
}

const DONE: Record<ReadinessStep, () => SQL> = {
  nominated: () => needsStep('nominated'),
  accepted: () => inArray(participants.status, ['accepted', 'confirmed']),
  documents: () =>
    exists(
      build
        .select({ one: sql`1` })
        .from(personPrivate)
        .where(
          and(
            eq(personPrivate.personId, participants.personId),
            isNotNull(personPrivate.passportNumber),
            isNotNull(personPrivate.passportExpiresOn),
            isNotNull(personPrivate.birthDate),
          ),
        ),
    ),
  visa: () => travels(inArray(participantTravel.visa, [...VISA_SETTLED])),
  flight: () =>
    travels(or(isNotNull(participantTravel.arrivalFlight), isNotNull(participantTravel.arrivesAt))),
  room: () => travels(isNotNull(participantTravel.room)),
  briefed: () => travels(isNotNull(participantTravel.briefedAt)),
};

function travels(where: SQL | undefined): SQL {
  return exists(
    build
      .select({ one: sql`1` })
      .from(participantTravel)
      .where(and(eq(participantTravel.participantId, participants.id), where)),
  );
}
