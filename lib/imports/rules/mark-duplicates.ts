import type { ImportedPerson, ImportedRow, NoteParams, PersonField } from '../types';
import { stateOf } from './read-row';

type Same = NonNullable<NoteParams['same']>;
const FIELD: Record<Same, PersonField> = {
  passport: 'passportNumber',
  email: 'email',
  birthDateAndName: 'birthDate',
};

/** Points every row that describes somebody again at the first row that does, with a warning that says why. */
export function markDuplicates(rows: readonly ImportedRow[]): ImportedRow[] {
  const firstRow = new Map<string, number>();
  return rows.map((row) => {
    const marks = marksOf(row.person);
    const known = marks.find(({ key }) => firstRow.has(key));
    const duplicateOf = known ? (firstRow.get(known.key) ?? null) : null;
    for (const { key } of marks) {
      if (!firstRow.has(key)) firstRow.set(key, duplicateOf ?? row.rowNumber);
    }
    if (known === undefined || duplicateOf === null) return row;
    const params: NoteParams = { row: duplicateOf, same: known.same };
    const notes = [
      ...row.notes,
      { field: FIELD[known.same], level: 'warning', code: 'duplicate', params } as const,
    ];
    return { ...row, notes, state: stateOf(notes), duplicateOf };
  });
}

/** What tells that two rows are one person, the surest first. */
function marksOf(person: ImportedPerson): { same: Same; key: string }[] {
  const { passportNumber, email, birthDate } = person;
  const name = `${person.familyName} ${person.givenNames}`.trim().toLowerCase();
  const marks: { same: Same; value: string | null }[] = [
    { same: 'passport', value: passportNumber },
    { same: 'email', value: email },
    { same: 'birthDateAndName', value: birthDate && name && `${birthDate} ${name}` },
  ];
  return marks.flatMap(({ same, value }) => (value ? [{ same, key: `${same} ${value}` }] : []));
}
