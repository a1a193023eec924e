import type { Country } from '@/lib/core/vocabulary';
import type { AskFocalPoint } from '../schema';
import type { Note, PreviewRow } from '../types';

type Row = Pick<PreviewRow, 'rowNumber' | 'notes' | 'outcome' | 'person'>;

/** Whether only those who made the list can answer: what is wrong, and what is not there. */
export function isForFocalPoint({ level, code, field }: Note): boolean {
  return (level === 'error' || code === 'missing') && field !== 'country';
}

/** What is to be asked of the focal point of a country, by row and field; nothing of rows that stay out anyway. */
export function openQuestions(rows: readonly Row[], country: Country): AskFocalPoint['questions'] {
  return rows
    .filter(({ person, outcome }) => person.country === country && outcome !== 'left_out')
    .flatMap(({ rowNumber, notes }) =>
      notes.filter(isForFocalPoint).map(({ field, code }) => ({
        rowNumber,
        field,
        isMissing: code === 'missing',
      })),
    );
}
