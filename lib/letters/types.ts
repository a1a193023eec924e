import type { LetterKind, Locale } from '@/lib/core/vocabulary';

export type Signatory = { name: string; jobTitle: string };

/** The words of a letter, with fields in braces. */
export type LetterWords = {
  /** Lines at the head of the page. */
  letterhead: string;
  subject: string;
  /** Paragraphs apart by an empty line. */
  body: string;
  signatories: Signatory[];
};

/** How a project words a letter; version 0: nobody has changed Sapar's own words. */
export type LetterTemplate = LetterWords & { kind: LetterKind; locale: Locale; version: number };

/** A letter that was made, as the page of a visit lists it. `size` in bytes, `madeAt` in epoch milliseconds. */
export type LetterLine = {
  id: string;
  kind: LetterKind;
  locale: Locale;
  fileName: string;
  releaseNumber: number | null;
  madeAt: number;
  size: number;
};

/** A letter to be read: a PDF. */
export type LetterFile = { kind: LetterKind; fileName: string; content: Uint8Array };

/** What a list of visitors would say now: how many people, and of how many each of these is not on record. */
export type NameListCheck = { people: number; missing: Partial<Record<MissingField, number>> };

/** What a gate cannot do without; an empty post or group is none. */
export const NEEDED_FIELDS = ['country', 'sex', 'birth_date', 'passport_number'] as const;
export type MissingField = (typeof NEEDED_FIELDS)[number];
