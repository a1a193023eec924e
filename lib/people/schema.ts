import { z } from 'zod';
import { idInput, lineInput as line, versionInput } from '@/lib/core/input';
import { COUNTRIES, LOCALES, SEXES } from '@/lib/core/vocabulary';
import { readDate } from '@/lib/core/written-date';
import { PRIVATE_FIELDS, type PrivateData } from './types';

/** An empty answer is null; no answer at all stays undefined, and an update leaves that field alone. */
const nothing = <T>(value: T | '' | null | undefined) => (value === '' ? null : value);

const optionalLine = (most: number) => line(most).nullish().transform(nothing);
const lineOrNull = (most: number) => optionalLine(most).transform((text) => text ?? null);
const choice = <const T extends readonly string[]>(options: T) =>
  z
    .union([z.enum(options), z.literal('')], 'invalid')
    .nullish()
    .transform((value) => value || null);

const EARLIEST = '1900-01-01';

const optionalDate = z
  .string()
  .nullish()
  .transform((written, context) => {
    if (written === undefined) return undefined;
    if (!written?.trim()) return null;
    const date = readDate(written);
    if (date && date >= EARLIEST) return date;
    context.addIssue({ code: 'custom', message: 'dateInvalid' });
    return z.NEVER;
  });

export const privateFields = z
  .object({
    birthDate: optionalDate,
    passportNumber: optionalLine(30),
    passportExpiresOn: optionalDate,
    diet: optionalLine(300),
    accessNeeds: z.string().trim().max(1_000, 'tooLong').nullish().transform(nothing),
  })
  .partial();

export const personFields = z.object({
  givenNames: line(120),
  familyName: line(120),
  nativeName: lineOrNull(240),
  sex: choice(SEXES),
  country: choice(COUNTRIES),
  organizationName: lineOrNull(300),
  position: lineOrNull(300),
  email: lineOrNull(254).pipe(z.email('emailInvalid').nullable()),
  phone: lineOrNull(60),
  locale: z.enum(LOCALES, 'required'),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'invalid')).max(20, 'tooLong'),
});

/** A passport may have one name only, in either field; `personFields` grows by `extend`, which refinements forbid. */
export const hasName = ({ givenNames, familyName }: { givenNames: string; familyName: string }) =>
  givenNames !== '' || familyName !== '';

const names = personFields.pick({ givenNames: true, familyName: true });

/** Asked also where other answers are wrong, so that a form learns all of its faults at once. */
export const NAME_MISSING = {
  path: ['givenNames'],
  message: 'required',
  when: ({ value }: { value: unknown }) => names.safeParse(value).success,
};

export const createPersonSchema = personFields
  .extend({ id: idInput, private: privateFields.optional() })
  .refine(hasName, NAME_MISSING);
export type CreatePerson = z.output<typeof createPersonSchema>;

/** What is on record was not shown, so an empty answer does not mean that it is to go: `cleared` says that. */
const typedOnly = (data: Partial<PrivateData>): Partial<PrivateData> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

export const updatePersonSchema = personFields
  .extend({
    id: idInput,
    version: versionInput,
    private: privateFields.transform(typedOnly).optional(),
    cleared: z.array(z.enum(PRIVATE_FIELDS)).optional(),
  })
  .refine(hasName, NAME_MISSING);
export type UpdatePerson = z.output<typeof updatePersonSchema>;

export const revealPersonSchema = z.object({
  personId: idInput,
  fields: z.array(z.enum(PRIVATE_FIELDS)).min(1, 'required'),
});
export type RevealPerson = z.output<typeof revealPersonSchema>;

/** What is typed so far of somebody, to look whether the directory has them. What is not readable yet is left out. */
export const soughtPersonSchema = z.object({
  givenNames: line(120).catch(''),
  familyName: line(120).catch(''),
  nativeName: lineOrNull(240).catch(null),
  birthDate: optionalDate.transform((date) => date ?? null).catch(null),
  passportNumber: lineOrNull(30).catch(null),
  email: lineOrNull(254).catch(null),
});
export type SoughtPerson = z.output<typeof soughtPersonSchema>;
