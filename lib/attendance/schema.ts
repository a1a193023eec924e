import { z } from 'zod';
import { MARK_STATES } from '@/lib/core/vocabulary';

const id = z.uuid('invalid');

/** One tap on a roster. The id is made by the device, so that sending it again changes nothing. */
export const markEventInput = z.object({
  id,
  sessionId: id,
  participantId: id,
  /** Null takes the mark back. */
  state: z.enum(MARK_STATES).nullable(),
  reason: z.string().trim().max(500, 'tooLong').nullable().default(null),
  /** The event that the device saw as the present one of this cell; null where it saw none. */
  replacesId: id.nullable(),
  /** By the device's clock, which may be wrong, but not by centuries. */
  observedAt: z.iso
    .datetime({ offset: true, error: 'invalid' })
    .refine((at) => at >= '2000' && at < '2200', 'invalid'),
  device: z.string().max(100, 'tooLong').nullable().default(null),
});

export const recordMarksInput = z.object({
  activityId: id,
  events: z.array(markEventInput).min(1, 'required').max(1000, 'tooMany'),
});

export const signOffInput = z.object({ activityId: id });

export const reopenInput = z.object({
  activityId: id,
  reason: z.string().trim().min(1, 'required').max(500, 'tooLong'),
});

export type RecordMarksInput = z.output<typeof recordMarksInput>;
export type MarkEventInput = z.output<typeof markEventInput>;
export type SignOffInput = z.output<typeof signOffInput>;
export type ReopenInput = z.output<typeof reopenInput>;
