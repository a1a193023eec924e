import { z } from 'zod';
import {
  chosenInput,
  countInput,
  dateInput,
  idInput,
  localizedInput,
  localizedTextInput,
  optionalInput,
  optionalLocalizedInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { SESSION_KINDS, SESSION_PERSON_ROLES } from '@/lib/core/vocabulary';
import { clockMinutes, MINUTE } from '@/lib/core/zoned-time';
import { CONFLICT_LEVELS } from './types/conflict';

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
  if (startsAt && endsAt && endsAt <= startsAt && !(endsAt === MIDNIGHT && startsAt > endsAt)) {
    const message = isPastMidnight(startsAt, endsAt) ? 'timePastMidnight' : 'timeEndBeforeStart';
    context.addIssue({ code: 'custom', path: ['endsAt'], message });
  }
}

/** As an end it is the midnight at which the day ends. */
const MIDNIGHT = '00:00';

/** Whether somebody who typed these two probably meant the next day: a session that long could be. */
function isPastMidnight(startsAt: string, endsAt: string): boolean {
  const length = clockMinutes(endsAt) + 24 * 60 - clockMinutes(startsAt);
  return length <= 12 * 60;
}

const languages = z.array(language).max(10, 'invalid');

const person = z.object({
  personId: chosenInput,
  role: z.enum(SESSION_PERSON_ROLES, 'invalid'),
  /** What an interpreter interprets between. */
  languages: languages.default([]),
  /** How they are announced here. */
  title: optionalLocalizedInput(160),
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

const groupIds = z.array(idInput).max(50, 'invalid');
const vehicleIds = z.array(idInput).max(20, 'invalid');
/** Minutes that a session is to take, while it has no time. */
const duration = countInput(1, 24 * 60).nullable();

const session = {
  kind: z.enum(SESSION_KINDS, 'required'),
  title: localizedInput(160),
  description: optionalLocalizedInput(2_000),
  ...times,
  duration: duration.default(null),
  placeId: optionalInput(idInput),
  siteVisitId: optionalInput(idInput),
  /** Empty: everyone. */
  groupIds: groupIds.default([]),
  people: people.default([]),
  languages: languages.default([]),
  mustFollowId: optionalInput(idInput),
  vehicleIds: vehicleIds.default([]),
  isTentative: z.boolean().default(false),
  isPublic: z.boolean().default(true),
};

export const createSessionInput = z
  .object({ id: idInput, activityId: idInput, ...session })
  .superRefine(checkTimes);

export const updateSessionInput = z
  .object({ sessionId: idInput, version: versionInput, ...session })
  .superRefine(checkTimes);

export const removeSessionInput = z.object({ sessionId: idInput, version: versionInput });

/** Epoch milliseconds of a whole minute, in a year that is no slip of the finger. */
const instant = z
  .int('timeInvalid')
  .min(Date.UTC(1900), 'timeInvalid')
  .max(Date.UTC(2200), 'timeInvalid')
  .multipleOf(MINUTE, 'timeInvalid');

/** All that an edit can say of a session; nothing has a default, so that what a change leaves out stays as it is. */
const content = z.object({
  kind: z.enum(SESSION_KINDS, 'required'),
  title: localizedInput(160),
  description: localizedTextInput(2_000).nullable(),
  start: instant.nullable(),
  end: instant.nullable(),
  duration,
  placeId: idInput.nullable(),
  siteVisitId: idInput.nullable(),
  groupIds,
  people,
  languages,
  mustFollowSessionId: idInput.nullable(),
  vehicleIds,
  isTentative: z.boolean(),
  isPublic: z.boolean(),
});

/** Begins with the code of the conflict. A blocker cannot be lived with: publishing asks for a reason instead. */
const warningKey = z
  .string()
  .max(2_000, 'invalid')
  // It is made of codes and ids; other letters would not fit into the index.
  .regex(/^[\x20-\x7e]*$/, 'invalid')
  .refine((key) => {
    const [code = ''] = key.split(' ');
    return Object.entries(CONFLICT_LEVELS).some(
      ([at, level]) => at === code && level === 'warning',
    );
  }, 'invalid');

/** The version that somebody saw; 0 of a session that the same batch makes. */
const seen = z.int().nonnegative();

const edit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('create'), sessionId: idInput, content }),
  z.object({
    type: z.literal('change'),
    sessionId: idInput,
    version: seen,
    changes: content.partial(),
  }),
  z.object({ type: z.literal('remove'), sessionId: idInput, version: seen }),
  z.object({ type: z.literal('restore'), sessionId: idInput, version: seen }),
  z.object({
    type: z.literal('acknowledge'),
    conflictKey: warningKey,
    factsKey: z.string().min(1, 'invalid').max(100, 'invalid'),
    note: optionalInput(z.string().trim().max(500, 'tooLong')),
  }),
  z.object({ type: z.literal('withdraw'), conflictKey: z.string().max(2_000, 'invalid') }),
]);

/** A batch of edits; `id` is made by whoever sends it, so that it can be sent again. */
export const editAgendaInput = z.object({
  id: idInput,
  activityId: idInput,
  edits: z.array(edit).min(1, 'invalid').max(2_000, 'tooMany'),
});

export type EditAgendaInput = z.output<typeof editAgendaInput>;
export type CreateSessionInput = z.output<typeof createSessionInput>;
export type UpdateSessionInput = z.output<typeof updateSessionInput>;
export type RemoveSessionInput = z.output<typeof removeSessionInput>;
/** What a form says about a session, new or not. */
export type SessionFields = Omit<CreateSessionInput, 'id' | 'activityId'>;
