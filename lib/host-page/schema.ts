import { z } from 'zod';
import { dateInput, idInput, lineInput, timeInput } from '@/lib/core/input';
import { HOST_ANSWERS, NAME_LIST_FIELDS, PHOTO_POLICIES } from '@/lib/core/vocabulary';

/** How many rows of each the form has. */
export const ROWS = { windows: 3, speakers: 3 } as const;

const MOST_DAYS = 260;
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .transform((text) => text || null);
/** Of a person: one line, without what hides in it, because letters and the directory may take it over. */
const personal = (max: number) => lineInput(max).transform((text) => text || null);
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

const window = z
  .object({ date: dateInput, start: timeInput, end: timeInput })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'windowEndBeforeStart' });

const speaker = z.object({
  name: lineInput(120).min(1, 'required'),
  jobTitle: personal(120),
});

/** The end of the year 9999: later ones are no dates for the database. */
const LAST = Date.UTC(10_000, 0) - 1;
const instant = optional(z.coerce.number<unknown>('invalid').int('invalid').min(0).max(LAST));

/** What a host sends. The id is made with the page, so that an answer that is sent twice is one. */
export const answerInput = z
  .object({
    id: idInput,
    answer: z.enum(HOST_ANSWERS, 'answerRequired'),
    seenStart: instant,
    seenEnd: instant,
    windows: z.array(window).max(ROWS.windows),
    contact: z.object({
      name: personal(120),
      email: optional(z.email('emailInvalid').max(254, 'tooLong')),
      phone: personal(60),
    }),
    speakers: z.array(speaker).max(ROWS.speakers),
    entry: z.object({
      asksForId: optional(z.enum(['yes', 'no'])),
      photos: optional(z.enum(PHOTO_POLICIES)),
      gate: line(500),
      parking: line(500),
      nameListDays: optional(
        z.coerce
          .number<unknown>('numberInvalid')
          .int('numberInvalid')
          .min(0, 'numberTooSmall')
          .max(MOST_DAYS, 'numberTooBig'),
      ),
      nameListFields: z.array(z.enum(NAME_LIST_FIELDS)).transform((fields) => [...new Set(fields)]),
    }),
    /** As much as the directory holds. */
    entryRules: line(1000),
    note: line(2000),
  })
  .refine(({ answer, windows }) => answer !== 'another_time' || windows.length > 0, {
    path: ['windows.0.date'],
    message: 'windowRequired',
  });
export type AnswerInput = z.output<typeof answerInput>;

export const slidesInput = z.object({ id: idInput, file: z.file('required') });
export const removeSlidesInput = z.object({ id: idInput });
