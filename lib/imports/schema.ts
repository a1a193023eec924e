import { z } from 'zod';
import { idInput } from '@/lib/core/input';
import { COUNTRIES, SEXES } from '@/lib/core/vocabulary';
import { COLUMN_MEANINGS, MAX_LENGTH, MAX_ROWS, PERSON_FIELDS } from './types';

const text = (field: keyof typeof MAX_LENGTH) =>
  z.string({ error: 'invalid' }).trim().max(MAX_LENGTH[field], 'tooLong');
const optional = (field: keyof typeof MAX_LENGTH) => text(field).min(1, 'required').nullable();
const day = z.iso.date({ error: 'dateInvalid' });

const person = z
  .object({
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    nativeName: optional('nativeName'),
    sex: z.enum(SEXES, { error: 'invalid' }).nullable(),
    birthDate: day.nullable(),
    passportNumber: text('passportNumber')
      .regex(/^[A-Z0-9]+$/, 'invalid')
      .nullable(),
    passportExpiresOn: day.nullable(),
    country: z.enum(COUNTRIES, { error: 'required' }),
    organizationName: optional('organizationName'),
    position: optional('position'),
    email: z.email({ error: 'emailInvalid' }).max(MAX_LENGTH.email, 'tooLong').nullable(),
    phone: optional('phone'),
    languages: z.array(z.string().regex(/^[a-z]{2}$/, 'invalid')).max(20, 'tooMany'),
    diet: optional('diet'),
    accessNeeds: optional('accessNeeds'),
  })
  .refine(({ familyName, givenNames }) => familyName !== '' || givenNames !== '', {
    error: 'required',
    path: ['givenNames'],
  });

/** The rows that the coordinator confirmed, sent back by the preview. Nothing that it says is taken on trust. */
export const confirmedRowsSchema = z
  .array(z.object({ rowNumber: z.int().positive(), person }))
  .min(1, 'required')
  .max(MAX_ROWS, 'tooMany');

export type ConfirmedRow = z.infer<typeof confirmedRowsSchema>[number];

/** What somebody can come in as: the first of a nomination's steps, or a later one where the decision is made already. */
export const IMPORT_STATUSES = ['nominated', 'accepted', 'confirmed'] as const;

const rowNumber = z.int().positive();
/** Each row may be decided about field by field. */
const MOST_DECISIONS = MAX_ROWS * 15;
const many = <S extends z.ZodType>(item: S) => z.array(item).max(MOST_DECISIONS, 'tooMany');

/** What somebody decided about the reading of a file, and about its rows; the rest is as proposed. */
export const choicesSchema = z.object({
  sheet: z.string().max(200).optional(),
  headerRow: z.int().nonnegative().optional(),
  meanings: z.array(z.enum(COLUMN_MEANINGS).nullable()).max(300).optional(),
  edits: many(
    z.object({
      rowNumber,
      field: z.enum(PERSON_FIELDS),
      value: z.string().max(500, 'tooLong'),
    }),
  ).default([]),
  accepted: many(z.object({ rowNumber, field: z.enum(PERSON_FIELDS) })).default([]),
  leftOut: many(rowNumber).default([]),
  choices: many(
    z.object({ rowNumber, choice: z.union([z.enum(['same_row', 'different']), idInput]) }),
  ).default([]),
});
export type Choices = z.output<typeof choicesSchema>;

export const previewSchema = z.object({
  activityId: idInput,
  file: z.file('required'),
  choices: choicesSchema.prefault({}),
});

/**
 * `batchId` is made by whoever confirms, so that a lost answer can be asked for again. `rowNumbers` are the rows that
 * were shown to come in, of the very file with this hash.
 */
export const confirmSchema = previewSchema.extend({
  batchId: idInput,
  sha256: z.string().length(64),
  rowNumbers: z.array(rowNumber).min(1, 'required').max(MAX_ROWS, 'tooMany'),
  status: z.enum(IMPORT_STATUSES, 'required').default('nominated'),
  /** Whether the meanings of the columns are kept for files like this one. */
  remember: z.boolean().default(false),
});
export type Confirmation = Omit<z.output<typeof confirmSchema>, 'file'>;

/** What a list leaves open about its people. Made once for each letter, so that a repeated send asks nobody twice. */
export const askFocalPointSchema = z.object({
  id: idInput,
  activityId: idInput,
  country: z.enum(COUNTRIES, { error: 'required' }),
  fileName: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  questions: z
    .array(z.object({ rowNumber, field: z.enum(PERSON_FIELDS), isMissing: z.boolean() }))
    .min(1, 'required')
    .max(MAX_ROWS, 'tooMany'),
});
export type AskFocalPoint = z.output<typeof askFocalPointSchema>;

export const undoSchema = z.object({ importId: idInput });
