import type { Cell, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';
import { MAX_LENGTH } from '../schema';
import type {
  ColumnMeaning,
  ImportColumn,
  ImportedPerson,
  ImportedRow,
  Note,
  PersonField,
  RowState,
} from '../types';
import { readContact, readPhone } from './read-contact';
import { readCountry } from './read-country';
import { readDate } from './read-date';
import { readLanguages } from './read-languages';
import { type NameOrder, readNamePart, readWholeName } from './read-name';
import { readNeeds } from './read-needs';
import { readPassport } from './read-passport';
import { readSex } from './read-sex';
import { clear, type Reading, readText, textOf } from './reading';

const ORDERS = [
  ['familyThenGiven', 'familyThenGiven'],
  ['givenThenFamily', 'givenThenFamily'],
  ['fullName', 'unknown'],
] as const satisfies readonly (readonly [ColumnMeaning, NameOrder])[];

/** A person can be nominated without these, but the visit needs them: an empty cell asks for a look. */
const WANTED: readonly PersonField[] = ['birthDate', 'passportNumber', 'email'];

/** One row, without a look at the others. `country` fills in where the list says none. */
export function readRow(
  row: SheetRow,
  columns: readonly ImportColumn[],
  country: Country | null,
): ImportedRow {
  const notes: Note[] = [];
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const cell = (meaning: ColumnMeaning): Cell => {
    const column = columns.find((one) => one.meaning === meaning)?.column;
    return (column === undefined ? null : row.cells[column - 1]) ?? null;
  };
  const take = <T>(field: PersonField, { value, remarks }: Reading<T>): T => {
    notes.push(...remarks.map((remark) => ({ field, ...remark })));
    return value;
  };
  const text = (field: PersonField & keyof typeof MAX_LENGTH) =>
    take(field, readText(cell(field), MAX_LENGTH[field]));

  const contact = readContact(
    has('email') ? cell('email') : cell('emailAndPhone'),
    has('emailAndPhone') && !has('email'),
  );
  const needs = has('dietAndNeeds') ? readNeeds(cell('dietAndNeeds')) : null;

  const person: ImportedPerson = {
    ...readName(cell, has, take),
    nativeName: text('nativeName'),
    sex: take('sex', readSex(cell('sex'))),
    birthDate: take('birthDate', readDate(cell('birthDate'))),
    passportNumber: take('passportNumber', readPassport(cell('passportNumber'))),
    passportExpiresOn: take('passportExpiresOn', readDate(cell('passportExpiresOn'))),
    country: take(
      'country',
      textOf(cell('country')) === '' ? clear(country) : readCountry(cell('country')),
    ),
    organizationName: text('organizationName'),
    position: text('position'),
    email: take('email', contact.email),
    phone: take('phone', has('phone') ? readPhone(cell('phone')) : contact.phone),
    languages: take('languages', readLanguages(cell('languages'))),
    diet: needs ? take('diet', needs.diet) : text('diet'),
    accessNeeds: needs ? take('accessNeeds', needs.accessNeeds) : text('accessNeeds'),
  };
  notes.push(
    ...whatIsMissing(
      person,
      notes,
      (field) => has(field) || (field === 'email' && has('emailAndPhone')),
    ),
  );
  return { rowNumber: row.number, person, notes, state: stateOf(notes), duplicateOf: null };
}

export function stateOf(notes: readonly Note[]): RowState {
  if (notes.some((note) => note.level === 'error')) return 'wrong';
  return notes.length > 0 ? 'look' : 'ready';
}

function readName(
  cell: (meaning: ColumnMeaning) => Cell,
  has: (meaning: ColumnMeaning) => boolean,
  take: <T>(field: PersonField, reading: Reading<T>) => T,
): Pick<ImportedPerson, 'familyName' | 'givenNames'> {
  if (has('familyName')) {
    return {
      familyName: take('familyName', readNamePart(cell('familyName'))),
      givenNames: take('givenNames', readNamePart(cell('givenNames'))),
    };
  }
  const [meaning, order] = ORDERS.find(([one]) => has(one)) ?? ORDERS[2];
  return take('familyName', readWholeName(cell(meaning), order));
}

/** A field that already has a note is not missing: something stood there that could not be read. */
function whatIsMissing(
  person: ImportedPerson,
  notes: readonly Note[],
  hasColumn: (field: PersonField) => boolean,
): Note[] {
  const noted = (field: PersonField) => notes.some((note) => note.field === field);
  const missing: Note[] = WANTED.filter(
    (field) => hasColumn(field) && person[field] === null && !noted(field),
  ).map((field) => ({ field, level: 'warning', code: 'missing', params: {} }));
  if (person.country === null && !noted('country')) {
    missing.push({ field: 'country', level: 'error', code: 'missing', params: {} });
  }
  if (person.familyName === '' && !noted('familyName')) {
    missing.push(
      person.givenNames === ''
        ? { field: 'givenNames', level: 'error', code: 'missing', params: {} }
        : { field: 'familyName', level: 'warning', code: 'familyNameEmpty', params: {} },
    );
  }
  return missing;
}
