import { z } from 'zod';
import { idInput, textInput } from '@/lib/core/input';
import { LETTER_KINDS, LOCALES } from '@/lib/core/vocabulary';
import { unknownFields } from './rules/fields';

/** Characters: a letter is a page or two. */
const LONGEST = 6_000;
export const MOST_SIGNATORIES = 3;

const known = (text: string) => unknownFields(text).length === 0;
const withFields = (max: number) => textInput(max).refine(known, 'letter_field_unknown');

const signatoryInput = z.object({
  name: z.string().trim().max(200, 'tooLong'),
  jobTitle: z.string().trim().max(200, 'tooLong'),
});

export const saveTemplateInput = z.object({
  projectId: idInput,
  kind: z.enum(LETTER_KINDS),
  locale: z.enum(LOCALES),
  /** 0 where nobody has changed the words yet. */
  version: z.int().min(0).max(2_147_483_647),
  letterhead: z.string().trim().max(600, 'tooLong').refine(known, 'letter_field_unknown'),
  subject: withFields(300),
  body: withFields(LONGEST),
  signatories: z
    .array(signatoryInput)
    .max(MOST_SIGNATORIES, 'tooMany')
    .transform((all) => all.filter(({ name }) => name !== '')),
});
export type SaveTemplate = z.output<typeof saveTemplateInput>;

const chosenInput = z.object({
  kind: z.enum(LETTER_KINDS).catch('request'),
  locale: z.enum(LOCALES).catch('en'),
});

/** The letter that an address names; what it does not say is the first. */
export function chosenLetter(params: Record<string, unknown>): z.output<typeof chosenInput> {
  return chosenInput.parse(params);
}
