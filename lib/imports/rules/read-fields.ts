import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';

import {
  type ColumnHint,
  type ColumnMeaning,
  type ImportedPerson,
  MAX_LENGTH,
  type PersonField,
} from '../types';
import { readContact, readPhone } from './read-contact';
import { readCountry } from './read-country';
import { type DateOrder, readDate } from './read-date';
import { readDocument } from './read-document';
import { readLanguages } from './read-languages';
import { type NameOrder, readNamePart, readWholeName } from './read-name';
import { readNeeds } from './read-needs';
import { readPassport } from './read-passport';
import { readSex } from './read-sex';
import { divideWork } from './read-work';
import { clear, type Reading, readText, textOf, unsure } from './reading';

/** What a row says of each field, in the order in which notes about them are shown. */
export type Readings = { [Field in PersonField]: Reading<ImportedPerson[Field]> };

/** The cell of a row whose column has this meaning, and what was noticed about the column; undefined where none has it. */
export type CellOf = (meaning: ColumnMeaning) => Cell | undefined;
export type HintsOf = (meaning: ColumnMeaning) => readonly ColumnHint[];
/** A country that the row itself does not name: of the whole list, of a heading, or of the row above with this number. */
export type CountryElsewhere = { country: Country; row?: number };

const ORDERS = [
  ['familyThenGiven', 'familyThenGiven'],
  ['givenThenFamily', 'givenThenFamily'],
  ['fullName', 'unknown'],
] as const satisfies readonly (readonly [ColumnMeaning, NameOrder])[];

/** Each field of a row, from its own column or from one that holds two facts. `elsewhere` fills in where the row names no country. */
export function readFields(
  cell: CellOf,
  hints: HintsOf,
  elsewhere: CountryElsewhere | null,
): Readings {
  const has = (meaning: ColumnMeaning) => cell(meaning) !== undefined;
  const text = (field: PersonField & keyof typeof MAX_LENGTH) =>
    readText(cell(field), MAX_LENGTH[field]);
  const contact = readContact(
    has('email') ? cell('email') : cell('emailAndPhone'),
    has('emailAndPhone') && !has('email'),
  );
  const needs = has('dietAndNeeds') ? readNeeds(cell('dietAndNeeds')) : null;
  const work = readWork(cell);
  const document = has('passportAndExpiry') ? readDocument(cell('passportAndExpiry')) : null;
  const date = (field: 'birthDate' | 'passportExpiresOn') =>
    readDate(cell(field), hints(field).find(isOrder)?.code);
  const letters = hints('sex').find(({ code }) => code === 'sexLetters')?.params;
  return {
    ...readName(cell),
    nativeName: readNativeName(cell),
    sex: readSex(cell('sex'), letters),
    birthDate: date('birthDate'),
    passportNumber: document?.number ?? readPassport(cell('passportNumber')),
    passportExpiresOn:
      has('passportExpiresOn') || !document ? date('passportExpiresOn') : document.expiresOn,
    country: textOf(cell('country')) === '' ? countryFrom(elsewhere) : readCountry(cell('country')),
    organizationName: work?.organizationName ?? text('organizationName'),
    position: work?.position ?? text('position'),
    email: contact.email,
    phone: has('phone') ? readPhone(cell('phone')) : contact.phone,
    languages: readLanguages(cell('languages')),
    diet: needs?.diet ?? text('diet'),
    accessNeeds: needs?.accessNeeds ?? text('accessNeeds'),
  };
}

/** Remarks about a whole name stand with the family name. */
function readName(cell: CellOf): Pick<Readings, 'familyName' | 'givenNames'> {
  if (cell('familyName') !== undefined) {
    return {
      familyName: readNamePart(cell('familyName')),
      givenNames: readNamePart(cell('givenNames')),
    };
  }
  const [meaning, order] = ORDERS.find(([one]) => cell(one) !== undefined) ?? ORDERS[2];
  const { value, remarks } = readWholeName(cell(meaning), order);
  return { familyName: { value: value.familyName, remarks }, givenNames: clear(value.givenNames) };
}

function isOrder(hint: ColumnHint): hint is ColumnHint & { code: DateOrder } {
  return hint.code === 'dayFirst' || hint.code === 'monthFirst';
}

/** The name in the own script: of one column, or of two put together as they are. */
function readNativeName(cell: CellOf): Reading<string | null> {
  const parts = ['nativeName', 'nativeFamilyName', 'nativeGivenNames'] as const;
  return readText(parts.map((part) => textOf(cell(part))).join(' '), MAX_LENGTH.nativeName);
}

function readWork(cell: CellOf): ReturnType<typeof divideWork> | null {
  if (cell('organizationAndPosition') !== undefined)
    return divideWork(cell('organizationAndPosition'), 'organizationFirst');
  return cell('positionAndOrganization') === undefined
    ? null
    : divideWork(cell('positionAndOrganization'), 'positionFirst');
}

function countryFrom(elsewhere: CountryElsewhere | null): Reading<Country | null> {
  if (elsewhere?.row === undefined) return clear(elsewhere?.country ?? null);
  return unsure(elsewhere.country, 'countryFromAbove', {
    country: elsewhere.country,
    row: elsewhere.row,
  });
}
