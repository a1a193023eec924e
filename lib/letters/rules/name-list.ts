import type { Country, NameListField, Sex } from '@/lib/core/vocabulary';
import { type MissingField, NEEDED_FIELDS } from '../types';

/** A visitor with what is known of them. `isOpen`: a date of birth and a passport that the reader may know are opened. */
export type Visitor = {
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  sex: Sex | null;
  country: Country | null;
  organization: string | null;
  position: string | null;
  group: string | null;
  birthDate: string | null;
  passportNumber: string | null;
};

type Words = { country: Record<Country, string>; sex: Record<Sex, string> };

/** Exactly the fields that were asked for, in that order; null where a gate lacks something that it needs. */
export function nameListRow(
  fields: readonly NameListField[],
  visitor: Visitor,
  words: Words,
): (string | null)[] {
  return fields.map((field) => valueOf(field, visitor, words) ?? (isNeeded(field) ? null : ''));
}

function valueOf(field: NameListField, visitor: Visitor, words: Words): string | null {
  switch (field) {
    case 'name':
      return `${visitor.givenNames} ${visitor.familyName}`.trim();
    case 'native_name':
      return visitor.nativeName;
    case 'country':
      return visitor.country && words.country[visitor.country];
    case 'sex':
      return visitor.sex && words.sex[visitor.sex];
    case 'birth_date':
      return visitor.birthDate;
    case 'passport_number':
      return visitor.passportNumber;
    default:
      return visitor[field];
  }
}

/** Of how many visitors each field that a gate needs and asked for is missing; one that is complete is left out. */
export function countMissing(
  fields: readonly NameListField[],
  visitors: readonly Visitor[],
): Partial<Record<MissingField, number>> {
  const counted = fields.filter(isNeeded).map((field): [MissingField, number] => {
    const key = COLUMN[field];
    return [field, visitors.filter((visitor) => visitor[key] === null).length];
  });
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

const COLUMN = {
  country: 'country',
  sex: 'sex',
  birth_date: 'birthDate',
  passport_number: 'passportNumber',
} as const satisfies Record<MissingField, keyof Visitor>;

function isNeeded(field: NameListField): field is MissingField {
  return (NEEDED_FIELDS as readonly string[]).includes(field);
}

/** Columns that hold words of any length share the width; the others are as wide as what they hold. */
export function isWideField(field: NameListField): boolean {
  return ['name', 'native_name', 'organization', 'position'].includes(field);
}
