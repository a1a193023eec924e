import type { Alike } from '@/lib/imports/rules/choices';
import type { Choices } from '@/lib/imports/schema';
import type { Note, PreviewRow } from '@/lib/imports/types';
import type { Questions } from './use-questions';

/** What the parts of a row share. */
export type RowProps = {
  row: PreviewRow;
  alike: (rowNumber: number, note: Note) => Alike;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  /** Null for a focal point, who has nobody to ask. */
  questions: Questions | null;
};

/** Where the focus goes when a fix is done and its button is gone. */
export const rowId = (rowNumber: number) => `row-${rowNumber}`;
