import { z } from 'zod';
import {
  chosenInput,
  dateInput,
  idInput,
  localizedInput,
  optionalInput,
  optionalLocalizedInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { SESSION_KINDS, SESSION_PERSON_ROLES } from '@/lib/core/vocabulary';

/** ISO 639-1. */
const language = z.string().regex(/^[a-z]{2}$/, 'invalid');

/** Local date and clock of the activity's zone. All three empty: the session waits in the tray. */
const times = {
  day: optionalInput(dateInput),
  startsAt: optionalInput(timeInput),
  endsAt: optionalInput(timeInput),
};

type Times = { day: string | null; startsAt: string | null; endsAt: string | null };

function checkTimes(input: Times, context: z.RefinementCtx): void {
  const { startsAt, endsAt } = input;
  const missing = (['day', 'startsAt', 'endsAt'] as const).filter((field) => input[field] === null);
  if (missing.length < 3) {
    for (const field of missing) {
      context.addIssue({ code: 'custom', path: [field], message: 'required' });
    }
  }
  if (startsAt && endsAt && endsAt <= startsAt) {
    context.addIssue({ code: 'custom', path: ['endsAt'], message: 'timeEndBeforeStart' });
  }
}

const person = z.object({
  personId: chosenInput,
  role: z.enum(SESSION_PERSON_ROLES, 'invalid'),
  /** What an interpreter interprets between. */
  languages: z.array(language).max(10, 'invalid').default([]),
});

/** Each person once in each role; the order is the order of precedence. */
const people = z
  .array(person)
  .max(50, 'invalid')
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [index, { personId, role }] of list.entries()) {
      const key = `${personId} ${role}`;
      if (seen.has(key)) {
        context.addIssue({ code: 'custom', path: [index, 'personId'], message: 'personTwice' });
      }
      seen.add(key);
    }
  });

const session = {
  kind: z.enum(SESSION_KINDS, 'required'),
  title: localizedInput(160),
  description: optionalLocalizedInput(2_000),
  ...times,
  placeId: optionalInput(idInput),
  /** Empty: everyone. */
  groupIds: z.array(idInput).max(50, 'invalid').default([]),
  people: people.default([]),
  languages: z.array(language).max(10, 'invalid').default([]),
  mustFollowId: optionalInput(idInput),
  isPublic: z.boolean().default(true),
};

export const createSessionInput = z
  .object({ id: idInput, activityId: idInput, ...session })
  .superRefine(checkTimes);

export const updateSessionInput = z
  .object({ sessionId: idInput, version: versionInput, ...session })
  .superRefine(checkTimes);

export const moveSessionInput = z
  .object({ sessionId: idInput, version: versionInput, ...times })
  .superRefine(checkTimes);

export const removeSessionInput = z.object({ sessionId: idInput, version: versionInput });

export type CreateSessionInput = z.output<typeof createSessionInput>;
export type UpdateSessionInput = z.output<typeof updateSessionInput>;
export type MoveSessionInput = z.output<typeof moveSessionInput>;
export type RemoveSessionInput = z.output<typeof removeSessionInput>;
/** What a form says about a session, new or not. */
export type SessionFields = Omit<CreateSessionInput, 'id' | 'activityId'>;
