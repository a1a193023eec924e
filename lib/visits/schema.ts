import { z } from 'zod';
import {
  chosenInput,
  countInput,
  dateInput,
  idInput,
  localizedInput,
  optionalInput,
  optionalLocalizedInput,
  textInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { VISIT_OUTCOMES, VISIT_PRIORITIES, VISIT_STATUSES } from '@/lib/core/vocabulary';

/** More at once than any activity has. */
const MOST = 100;

const visit = {
  contactId: optionalInput(idInput),
  groupId: optionalInput(idInput),
  topic: localizedInput(200),
  objective: optionalLocalizedInput(2000),
  wishes: optionalLocalizedInput(2000),
  duration: countInput(5, 720),
  wishedDates: z.array(dateInput).max(31, 'tooMany'),
  priority: z.enum(VISIT_PRIORITIES, 'required'),
  needsInterpreter: z.boolean(),
};

/** The id is the client's: a request that comes again adds one visit. */
export const addVisitInput = z.object({
  id: idInput,
  activityId: idInput,
  hostId: chosenInput,
  ...visit,
});

export const updateVisitInput = z.object({
  visitId: idInput,
  version: versionInput,
  ...visit,
  /** Until when the host is to answer, once they were asked. */
  answerBy: optionalInput(dateInput),
});

/** Whom to ask, and until when each of them is to answer. */
export const askHostsInput = z.object({
  visits: z
    .array(z.object({ visitId: idInput, answerBy: dateInput }))
    .min(1, 'required')
    .max(MOST, 'tooMany'),
});

export const remindHostsInput = z.object({
  visitIds: z.array(idInput).min(1, 'required').max(MOST, 'tooMany'),
  /** Those, too, who heard from us within a day. */
  evenSoon: z.boolean(),
});

const windowInput = z
  .object({ date: dateInput, start: timeInput, end: timeInput })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'timeEndBeforeStart' });

export const CALL_OUTCOMES = ['nothing', 'asked', 'yes', 'another_time', 'no'] as const;

/** What was said on the telephone. The id is the client's: of a step of the history. */
export const noteCallInput = z
  .object({
    id: idInput,
    visitId: idInput,
    note: textInput(1000),
    outcome: z.enum(CALL_OUTCOMES, 'required'),
    windows: z.array(windowInput).max(20, 'tooMany'),
  })
  .refine(({ outcome, windows }) => outcome !== 'another_time' || windows.length > 0, {
    path: ['windows'],
    message: 'required',
  });

export const settleAnswerInput = z.object({ answerId: idInput, takeOver: z.boolean() });

/** `version`: of the host in the directory. */
export const takeTermsInput = z.object({ answerId: idInput, version: versionInput });

/** `seen`: what it was when they decided. A host who answered meanwhile is not overruled unseen. */
export const cancelVisitInput = z.object({
  visitId: idInput,
  seen: z.enum(VISIT_STATUSES),
  note: optionalInput(z.string().trim().max(1000, 'tooLong')),
});

export const visitInput = z.object({ visitId: idInput });

/** `seen`: when the letter was last sent as far as they know (epoch milliseconds); null: never. Two at once send one. */
export const sendLetterInput = z.object({ visitId: idInput, seen: z.int().nullable() });

export const recordOutcomeInput = z.object({
  visitId: idInput,
  outcome: z.enum(VISIT_OUTCOMES, 'required'),
  note: optionalInput(z.string().trim().max(2000, 'tooLong')),
});

export type AddVisit = z.output<typeof addVisitInput>;
export type UpdateVisit = z.output<typeof updateVisitInput>;
export type AskHosts = z.output<typeof askHostsInput>;
export type RemindHosts = z.output<typeof remindHostsInput>;
export type NoteCall = z.output<typeof noteCallInput>;
export type SettleAnswer = z.output<typeof settleAnswerInput>;
export type TakeTerms = z.output<typeof takeTermsInput>;
export type CancelVisit = z.output<typeof cancelVisitInput>;
export type OneVisit = z.output<typeof visitInput>;
export type SendLetterInput = z.output<typeof sendLetterInput>;
export type RecordOutcome = z.output<typeof recordOutcomeInput>;
