import { z } from 'zod';
import {
  countInput,
  idInput,
  lineInput,
  optionalInput,
  optionalLocalizedInput,
  versionInput,
} from '@/lib/core/input';
import { COUNTRIES, LOCALES, NAME_LIST_FIELDS, PHOTO_POLICIES } from '@/lib/core/vocabulary';

const line = (max: number) =>
  z
    .string()
    .nullish()
    .transform((text) => text ?? '')
    .pipe(lineInput(max))
    .transform((text) => text || null);

const contact = z.object({
  id: idInput,
  name: lineInput(160).min(1, 'required'),
  nameNative: line(160),
  jobTitle: line(160),
  email: line(254).pipe(z.email('emailInvalid').nullable()),
  phone: line(60),
  locale: optionalInput(z.enum(LOCALES, 'invalid')),
  hasBounced: z.boolean().default(false),
});

const degrees = (limit: number) =>
  z
    .number('coordinateInvalid')
    .min(-limit, 'coordinateInvalid')
    .max(limit, 'coordinateInvalid')
    .nullable();

/** One that is in the directory, or the name of a new one. */
const organization = z
  .object({ id: optionalInput(idInput), name: optionalLocalizedInput(200) })
  .refine(({ id, name }) => id || name, { path: ['name', 'en'], message: 'required' });

/** One that is in the directory, or a new one; without either the host has no place yet. */
const place = z
  .object({
    id: optionalInput(idInput),
    name: optionalLocalizedInput(160),
    address: optionalLocalizedInput(300),
    city: optionalLocalizedInput(100),
    country: optionalInput(z.enum(COUNTRIES, 'invalid')),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    path: ['longitude'],
    message: 'coordinatesBoth',
  });

const host = {
  id: idInput,
  organization,
  place,
  locale: z.enum(LOCALES, 'required'),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'invalid')).max(20, 'tooLong'),
  capacity: countInput(1, 100_000).nullable(),
  leadTime: countInput(0, 260),
  nameListDays: countInput(0, 260).nullable(),
  nameListFields: z.array(z.enum(NAME_LIST_FIELDS, 'invalid')).max(NAME_LIST_FIELDS.length),
  asksForId: z.boolean(),
  photos: z.enum(PHOTO_POLICIES, 'required'),
  gate: optionalLocalizedInput(500),
  parking: optionalLocalizedInput(500),
  entryRules: optionalLocalizedInput(2_000),
  note: optionalInput(z.string().trim().max(2_000, 'tooLong')),
  contacts: z
    .array(contact)
    .max(20, 'tooMany')
    .superRefine((contacts, context) => {
      const ids = contacts.map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) < index) {
          context.addIssue({ code: 'custom', path: [index, 'name'], message: 'twice' });
        }
      }
    }),
};

export const createHostInput = z.object(host);
export type CreateHost = z.output<typeof createHostInput>;

export const updateHostInput = z.object({ ...host, version: versionInput });
export type UpdateHost = z.output<typeof updateHostInput>;

export const archiveHostInput = z.object({
  id: idInput,
  version: versionInput,
  isArchived: z.boolean(),
});
export type ArchiveHost = z.output<typeof archiveHostInput>;
