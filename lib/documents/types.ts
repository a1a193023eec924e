/** What a letter may be; told by its content, because a name proves nothing. */
export const LETTER_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type LetterType = (typeof LETTER_TYPES)[number];

/** The largest letter, in bytes. */
export const LETTER_BYTES = 10 * 1024 * 1024;

/** A letter of a delegation as a list shows it; `size` in bytes, `uploadedAt` an ISO instant. */
export type Letter = {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  uploadedAt: string;
  /** The name of the account; null where it is gone. */
  uploadedBy: string | null;
};

/** A letter to be read. */
export type OpenedLetter = { fileName: string; mediaType: string; content: Uint8Array };

/** The largest file of slides, in bytes. The server takes a little more, for what a form wraps around it. */
export const SLIDES_BYTES = 12 * 1024 * 1024;
