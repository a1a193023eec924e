import { z } from 'zod';
import { idInput, textInput, versionInput } from '@/lib/core/input';
import { COUNTRIES, PARTICIPANT_ROLES, PARTICIPANT_STATUSES } from '@/lib/core/vocabulary';
import {
  hasName,
  NAME_MISSING,
  personFields,
  privateFields,
  soughtPersonSchema,
} from '@/lib/people/schema';

const role = z.enum(PARTICIPANT_ROLES, 'required');
const status = z.enum(PARTICIPANT_STATUSES, 'required');
/** The empty choice of a select means no group. */
const groupId = z
  .union([idInput, z.literal('')], 'invalid')
  .nullish()
  .transform((id) => id || null);

const LONGEST_NOTE = 500;
/** Why somebody was put on the reserve or declined; the nominating side reads it. */
const note = z.string().trim().max(LONGEST_NOTE, 'tooLong').nullish();

export const addParticipantSchema = z.object({
  id: idInput,
  activityId: idInput,
  personId: idInput,
  role,
  /** The country of the delegation; null for who comes with none. */
  country: z.enum(COUNTRIES).nullable(),
  groupId,
  status,
  /** What the viewer wrote of the person: it shows whom they mean where they do not see the record. */
  evidence: soughtPersonSchema.optional(),
});
export type AddParticipant = z.output<typeof addParticipantSchema>;

/** Somebody new to the directory, straight into an activity. Their country is that of their delegation. */
export const addPersonSchema = personFields
  .extend({
    activityId: idInput,
    participantId: idInput,
    personId: idInput,
    role,
    groupId,
    status,
    private: privateFields.optional(),
  })
  .refine(hasName, NAME_MISSING);
export type AddPerson = z.output<typeof addPersonSchema>;

export const updateParticipantSchema = z.object({
  participantId: idInput,
  role,
  groupId,
  status,
  note,
  version: versionInput,
});
export type UpdateParticipant = z.output<typeof updateParticipantSchema>;

/** As many as an activity can have and a request can carry. */
const several = z.array(idInput).min(1, 'required').max(5_000, 'tooMany');

export const changeStatusesSchema = z.object({ participantIds: several, status, note });
export type ChangeStatuses = z.output<typeof changeStatusesSchema>;

/** A question to the focal point about people who are nominated. */
export const askBackSchema = z.object({ participantIds: several, note: textInput(LONGEST_NOTE) });
export type AskBack = z.output<typeof askBackSchema>;

const replaced = { outgoingId: idInput, note };

/** Somebody of the delegation's reserve comes in for a participant. */
export const substituteFromReserveSchema = z.object({
  ...replaced,
  reserveId: z.string().min(1, 'required').pipe(idInput),
});
export type SubstituteFromReserve = z.output<typeof substituteFromReserveSchema>;

/** Somebody new to the directory comes in for a participant; their country is that of the delegation. */
export const substituteByNewPersonSchema = personFields
  .extend({
    ...replaced,
    participantId: idInput,
    personId: idInput,
    private: privateFields.optional(),
  })
  .refine(hasName, NAME_MISSING);
export type SubstituteByNewPerson = z.output<typeof substituteByNewPersonSchema>;

export const assignGroupSchema = z.object({ participantIds: several, groupId });
export type AssignGroup = z.output<typeof assignGroupSchema>;

/** The state of the table, as its address says it. */
const query = z.string().max(12_000, 'tooLong');

export const participantIdsSchema = z.object({ activityId: idInput, query });
export type ParticipantIds = z.output<typeof participantIdsSchema>;

export const readersSchema = z.object({ participantIds: several });
export type Readers = z.output<typeof readersSchema>;

/** Made once for each letter, so that a repeated send writes to nobody twice. */
export const writeLettersSchema = z.object({
  id: idInput,
  participantIds: several,
  subject: textInput(200),
  body: textInput(10_000),
});
export type WriteLetters = z.output<typeof writeLettersSchema>;
