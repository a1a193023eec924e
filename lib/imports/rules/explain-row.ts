import type { Country } from '@/lib/core/vocabulary';
import type { Note, PersonField, PreviewRow, RowOutcome } from '../types';

/** The words of the reader's language, from whoever has them: a component, or the action that writes a file. */
export type ImportWords = {
  note: (code: Note['code'], values: Record<string, string | number>) => string;
  outcome: (
    outcome: Exclude<RowOutcome, 'new'>,
    values: { country: string; row: number },
  ) => string;
  field: (field: PersonField) => string;
  /** A sentence that has to say what it is about. */
  about: (field: string, note: string) => string;
  country: (country: Country) => string;
  date: (day: string) => string;
};

/** Fields that no column of the preview shows: a note about them has to say what it is about. */
const UNSEEN: readonly PersonField[] = [
  'passportExpiresOn',
  'organizationName',
  'position',
  'email',
  'phone',
  'diet',
  'accessNeeds',
];

/** The sentence of a note, with its dates, countries and fields in the reader's language. */
export function explainNote({ code, field, params }: Note, words: ImportWords): string {
  const sentence = words.note(code, {
    field: words.field(field),
    value: params.value ?? '',
    date: params.date ? words.date(params.date) : '',
    country: params.country ? words.country(params.country) : '',
    familyName: params.familyName ?? '',
    givenNames: params.givenNames ?? '',
    organization: params.organization ?? '',
    position: params.position ?? '',
    limit: params.limit ?? 0,
    row: params.row ?? 0,
    same: params.same ?? 'other',
  });
  return code !== 'missing' && UNSEEN.includes(field)
    ? words.about(words.field(field), sentence)
    : sentence;
}

/** What is to be said about a row beside its notes; null where it is somebody new. */
export function explainOutcome(
  {
    outcome,
    person: { country },
    duplicateOf,
  }: Pick<PreviewRow, 'outcome' | 'person' | 'duplicateOf'>,
  words: ImportWords,
): string | null {
  if (outcome === 'new') return null;
  const values = { country: country ? words.country(country) : '', row: duplicateOf ?? 0 };
  return words.outcome(outcome, values);
}

/** Everything that stands against a row. */
export function explainRow(row: PreviewRow, words: ImportWords): string[] {
  const outcome = explainOutcome(row, words);
  return [...row.notes.map((note) => explainNote(note, words)), ...(outcome ? [outcome] : [])];
}
