import { MAX_LENGTH, type PersonField } from '../types';
import { readContact, readPhone } from './read-contact';
import { readCountry } from './read-country';
import { readDate } from './read-date';
import type { Readings } from './read-fields';
import { readLanguages } from './read-languages';
import { readNamePart } from './read-name';
import { readPassport } from './read-passport';
import { readSex } from './read-sex';
import { clear, readText } from './reading';

export type RowEdits = ReadonlyMap<PersonField, string>;

const free = (field: keyof typeof MAX_LENGTH) => (text: string) =>
  readText(text, MAX_LENGTH[field]);

const READERS: { [Field in PersonField]: (text: string) => Readings[Field] } = {
  familyName: readNamePart,
  givenNames: readNamePart,
  nativeName: free('nativeName'),
  sex: readSex,
  birthDate: readDate,
  passportNumber: readPassport,
  passportExpiresOn: readDate,
  country: readCountry,
  organizationName: free('organizationName'),
  position: free('position'),
  email: (text) => readContact(text, false).email,
  phone: readPhone,
  languages: readLanguages,
  diet: free('diet'),
  accessNeeds: free('accessNeeds'),
};

/** What somebody wrote in place of cells, read as the cells would be. Whoever corrects one part of a name has looked at both. */
export function withEdits(readings: Readings, edits: RowEdits | undefined): Readings {
  if (edits === undefined) return readings;
  const edited: Readings = { ...readings };
  for (const [field, text] of edits) Object.assign(edited, { [field]: READERS[field](text) });
  if (edits.has('givenNames') && !edits.has('familyName')) {
    edited.familyName = clear(readings.familyName.value);
  }
  return edited;
}
