import { z } from 'zod';
import type { LocalizedText } from './localized';

/**
 * The kinds of answer that many forms ask for, read the same way everywhere. What a form holds goes in (text that may
 * be empty), what a command works with comes out. Messages are keys under `errors`.
 */

/** As the database writes it: an id in capitals is the same one. */
export const idInput = z.uuid('invalid').toLowerCase();

/** An id that has to be chosen: a select that stands on its empty choice is an answer left out. */
export const chosenInput = z.string().min(1, 'required').pipe(idInput);

const part = (max: number) => z.string().trim().max(max, 'tooLong').optional();

/** A text in three languages, English required. A translation left empty is left out. */
export function localizedTextInput(max = 200) {
  return z
    .object({
      en: z.string().trim().min(1, 'required').max(max, 'tooLong'),
      ru: part(max),
      ko: part(max),
    })
    .transform(withoutEmpty);
}

/** The same for a title or a name, which is one line wherever it stands: what broke the line becomes a space. */
export function localizedInput(max = 200) {
  const line = z.string().overwrite((text) => text.replace(LINE_BREAK, ' '));
  const schema = localizedTextInput(max);
  return z.object({ en: line, ru: line.optional(), ko: line.optional() }).pipe(schema);
}

const LINE_BREAK = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/gu;

/** The same where the whole text may be missing (`null`); a translation without English is refused. */
export function optionalLocalizedInput(max = 200) {
  return z
    .object({ en: part(max), ru: part(max), ko: part(max) })
    .refine(({ en, ru, ko }) => en || !(ru || ko), { path: ['en'], message: 'required' })
    .nullish()
    .transform((text) => (text?.en ? withoutEmpty({ ...text, en: text.en }) : null));
}

function withoutEmpty({ en, ru, ko }: LocalizedText): LocalizedText {
  return { en, ...(ru ? { ru } : {}), ...(ko ? { ko } : {}) };
}

const YEARS = { first: '1900', last: '2199' };

/** `YYYY-MM-DD`, a date that exists, in a year that is no slip of the finger: 0026 is a date for ISO. */
export const dateInput = z.iso
  .date('dateInvalid')
  .refine((date) => date >= YEARS.first && date.slice(0, 4) <= YEARS.last, 'dateInvalid');

/** `HH:MM`, 24 hours. */
export const timeInput = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'timeInvalid');

/** A written answer that may be left empty: nothing, `null` and '' all mean `null`. */
export function optionalInput<S extends z.ZodType<unknown, string>>(schema: S) {
  return z
    .string()
    .nullish()
    .transform((text) => text || null)
    .pipe(schema.nullable());
}

/** The version of the row that a form was opened on. */
export const versionInput = z.int().positive().max(2_147_483_647);

/** Text that must say something. `max` is in characters. */
export function textInput(max = 200) {
  return z.string().trim().min(1, 'required').max(max, 'tooLong');
}

/** One line: composed characters, nothing invisible that turns text around or hides in it. `max` is in characters. */
export function lineInput(max = 200) {
  return z
    .string()
    .overwrite((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim(),
    )
    .max(max, 'tooLong');
}

/** A whole number of something; `null`, which a number field left empty holds, is no answer. */
export function countInput(min: number, max: number) {
  return z
    .number({ error: ({ input }) => (input == null ? 'required' : 'numberInvalid') })
    .int('numberInvalid')
    .min(min, 'numberTooSmall')
    .max(max, 'numberTooBig');
}

/** What stands in our own addresses where a slug could stand, such as `/projects/…/activities/new`. */
const OUR_OWN = ['new'];

/** Lower-case Latin letters and digits joined by single hyphens: a piece of an address. */
export const slugInput = textInput(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slugForm')
  .refine((slug) => !OUR_OWN.includes(slug), 'slug_taken');

/** Stored content as a form holds it: every language a string. */
export function localizedFormValue(text: LocalizedText | null) {
  return { en: text?.en ?? '', ru: text?.ru ?? '', ko: text?.ko ?? '' };
}
