import { z } from 'zod';
import { idInput } from '@/lib/core/input';
import { COUNTRIES, SEXES } from '@/lib/core/vocabulary';

/** The most characters that each text field takes, in a cell of a file and in the confirmed rows alike. */
export const MAX_LENGTH = {
  familyName: 100,
  givenNames: 100,
  nativeName: 200,
  passportNumber: 20,
  organizationName: 300,
  position: 300,
  email: 254,
  phone: 60,
  diet: 300,
  accessNeeds: 300,
} as const;

/** No honest list of one activity is longer. */
export const MAX_ROWS = 10_000;

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
export const importStatusInput = z.enum(IMPORT_STATUSES, 'required').default('nominated');

/** `batchId` is made by whoever confirms, so that a lost answer can be asked for again. */
export const importPeopleSchema = z.object({
  activityId: idInput,
  batchId: idInput,
  status: importStatusInput,
  rows: confirmedRowsSchema,
});
export type ImportPeople = z.output<typeof importPeopleSchema>;
