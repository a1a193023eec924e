import { z } from 'zod';
import {
  countInput,
  dateInput,
  idInput,
  localizedInput,
  optionalInput,
  optionalLocalizedInput,
  slugInput,
  textInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { ACTIVITY_KINDS, COUNTRIES } from '@/lib/core/vocabulary';

/** Asked of Intl, which browser and server both have; an offset knows no summer time and no city. */
function isNamedZone(timeZone: string): boolean {
  if (/^[+-]/.test(timeZone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** An empty answer is a missing one, not a wrong one. */
const day = z.string().min(1, 'required').pipe(dateInput);

const fields = {
  kind: z.enum(ACTIVITY_KINDS, 'required'),
  title: localizedInput(160),
  summary: optionalLocalizedInput(2000),
  startsOn: day,
  endsOn: day,
  timeZone: textInput(64).refine(isNamedZone, 'timeZoneUnknown'),
  city: optionalInput(z.string().trim().max(120, 'tooLong')),
  dayStartsAt: timeInput.default('08:00'),
  dayEndsAt: timeInput.default('20:00'),
  lunchFrom: timeInput.default('11:30'),
  lunchUntil: timeInput.default('14:00'),
  /** Minutes that a group may have nothing planned. */
  longestGap: countInput(0, 1440).default(120),
  /** Minutes added to every drive. */
  travelBuffer: countInput(0, 240).default(0),
  /** Per cent of the expected sessions from which a person counts as trained. */
  attendanceThreshold: countInput(0, 100).default(80),
  isPublic: z.boolean().default(false),
};

type Times = Record<
  'startsOn' | 'endsOn' | 'dayStartsAt' | 'dayEndsAt' | 'lunchFrom' | 'lunchUntil',
  string
>;

const DAY_MS = 86_400_000;
/** Every page of an activity goes through its days, one by one. */
export const MOST_DAYS = 366;

/** Both included. */
export function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}

function checkOrder(times: Times, context: z.RefinementCtx): void {
  const refuse = (path: keyof Times, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (times.endsOn < times.startsOn) refuse('endsOn', 'endBeforeStart');
  if (daysFrom(times.startsOn, times.endsOn) > MOST_DAYS) refuse('endsOn', 'activityTooLong');
  if (times.dayEndsAt <= times.dayStartsAt) refuse('dayEndsAt', 'dayEndBeforeStart');
  if (times.lunchUntil <= times.lunchFrom) refuse('lunchUntil', 'lunchEndBeforeStart');
}

/** The id is the client's: a repeated request is one activity. */
export const createActivityInput = z
  .object({ id: idInput, projectId: idInput, slug: slugInput, ...fields })
  .superRefine(checkOrder);
export type CreateActivity = z.output<typeof createActivityInput>;

/** Project and slug stay: printed codes, mails and calendars lead to the address. */
export const updateActivityInput = z
  .object({ id: idInput, version: versionInput, ...fields })
  .superRefine(checkOrder);
export type UpdateActivity = z.output<typeof updateActivityInput>;

/** Signing off and reopening belong to attendance, which also counts what is signed. */
export const changeActivityStatusInput = z.object({
  activityId: idInput,
  status: z.enum(['planning', 'published', 'running', 'completed'], 'invalid'),
  version: versionInput,
});
export type ChangeActivityStatus = z.output<typeof changeActivityStatusInput>;

const groupName = textInput(24);

export const createGroupInput = z.object({ id: idInput, activityId: idInput, name: groupName });
export type CreateGroup = z.output<typeof createGroupInput>;

export const renameGroupInput = z.object({
  groupId: idInput,
  name: groupName,
  version: versionInput,
});
export type RenameGroup = z.output<typeof renameGroupInput>;

export const removeGroupInput = z.object({ groupId: idInput });
export type RemoveGroup = z.output<typeof removeGroupInput>;

/** `2026-12-01T18:00` on the activity's clocks, or an instant with its offset. */
const deadlineInput = z.union(
  [z.iso.datetime({ local: true, precision: -1 }), z.iso.datetime({ offset: true })],
  'dateInvalid',
);

/**
 * The whole list. A country that is left out, or has no quota, loses its delegation as long as nobody was nominated.
 * `version` is that of the list that was edited; without it nobody's change is looked out for.
 */
export const setDelegationsInput = z.object({
  activityId: idInput,
  version: versionInput.optional(),
  delegations: z
    .array(
      z.object({
        id: idInput,
        country: z.enum(COUNTRIES, 'invalid'),
        quota: countInput(0, 10_000).nullable(),
        nominationDeadline: optionalInput(deadlineInput),
      }),
    )
    .refine((list) => new Set(list.map(({ country }) => country)).size === list.length, 'twice'),
});
export type SetDelegations = z.output<typeof setDelegationsInput>;
