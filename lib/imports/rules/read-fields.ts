import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';
import { MAX_LENGTH } from '../schema';
import type { ColumnMeaning, ImportedPerson, PersonField } from '../types';
import { readContact, readPhone } from './read-contact';
import { readCountry } from './read-country';
import { readDate } from './read-date';
import { readLanguages } from './read-languages';
import { type NameOrder, readNamePart, readWholeName } from './read-name';
import { readNeeds } from './read-needs';
import { readPassport } from './read-passport';
import { readSex } from './read-sex';
import { clear, type Reading, readText, textOf } from './reading';

/** What a row says of each field, in the order in which notes about them are shown. */
export type Readings = { [Field in PersonField]: Reading<ImportedPerson[Field]> };

/** The cell of a row whose column has this meaning; undefined where no column has it. */
export type CellOf = (meaning: ColumnMeaning) => Cell | undefined;

const ORDERS = [
  ['familyThenGiven', 'familyThenGiven'],
  ['givenThenFamily', 'givenThenFamily'],
  ['fullName', 'unknown'],
] as const satisfies readonly (readonly [ColumnMeaning, NameOrder])[];

/** Each field of a row, from its own column or from one that holds two facts. `country` fills in where the row says none. */
export function readFields(cell: CellOf, country: Country | null): Readings {
  const has = (meaning: ColumnMeaning) => cell(meaning) !== undefined;
  const text = (field: PersonField & keyof typeof MAX_LENGTH) =>
    readText(cell(field), MAX_LENGTH[field]);
  const contact = readContact(
    has('email') ? cell('email') : cell('emailAndPhone'),
    has('emailAndPhone') && !has('email'),
  );
  const needs = has('dietAndNeeds') ? readNeeds(cell('dietAndNeeds')) : null;
  return {
    ...readName(cell),
    nativeName: text('nativeName'),
    sex: readSex(cell('sex')),
    birthDate: readDate(cell('birthDate')),
    passportNumber: readPassport(cell('passportNumber')),
    passportExpiresOn: readDate(cell('passportExpiresOn')),
    country: textOf(cell('country')) === '' ? clear(country) : readCountry(cell('country')),
    organizationName: text('organizationName'),
    position: text('position'),
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
