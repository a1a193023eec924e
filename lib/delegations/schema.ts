import { z } from 'zod';
import { countInput, dateInput, idInput, optionalInput, versionInput } from '@/lib/core/input';
import { READINESS_STEPS, type ReadinessStep } from '@/lib/core/vocabulary';

export const nominationInput = z.object({ delegationId: idInput });
export type NominationInput = z.output<typeof nominationInput>;

/** The deadline is `2026-12-01T18:00` on the activity's clocks. */
export const updateDelegationInput = z.object({
  delegationId: idInput,
  version: versionInput,
  quota: countInput(0, 10_000),
  nominationDeadline: optionalInput(
    z.union(
      [z.iso.datetime({ local: true, precision: -1 }), z.iso.datetime({ offset: true })],
      'dateInvalid',
    ),
  ),
});
export type UpdateDelegation = z.output<typeof updateDelegationInput>;

/** The steps that have a date of their own: the nomination has the deadline of each delegation. */
export const DATED_STEPS = READINESS_STEPS.filter(
  (step): step is Exclude<ReadinessStep, 'nominated'> => step !== 'nominated',
);

/** `version` is that of the dates that were edited. */
export const setDeadlinesInput = z.object({
  activityId: idInput,
  version: versionInput,
  dates: z.object({
    accepted: optionalInput(dateInput),
    documents: optionalInput(dateInput),
    visa: optionalInput(dateInput),
    flight: optionalInput(dateInput),
    room: optionalInput(dateInput),
    briefed: optionalInput(dateInput),
  }),
});
export type SetDeadlines = z.output<typeof setDeadlinesInput>;
