import { bareDocumentNumber, localeFor } from '@/lib/people/rules';
import type { NewPerson } from '@/lib/people/types';
import type { ConfirmedRow } from '../schema';
import type { RowMatch } from '../types';

export type ImportPlan = {
  people: NewPerson[];
  participants: { personId: string; delegationId: string | null }[];
  /** Who the row with this number brings in. */
  personOf: ReadonlyMap<number, string>;
  /** Numbers of rows that cannot come in. */
  refused: number[];
};

/**
 * What to write for confirmed rows. Two rows with the same passport or address are one person, who comes in once;
 * a row that cannot come in, or names two people at once, is refused.
 */
export function planImport(
  rows: readonly ConfirmedRow[],
  matches: ReadonlyMap<number, RowMatch>,
  newId: () => string,
): ImportPlan {
  const personOf = new Map<number, string>();
  const plan: ImportPlan = { people: [], participants: [], personOf, refused: [] };
  const byMark = new Map<string, string>();
  const coming = new Set<string>();
  for (const { rowNumber, person: written } of rows) {
    const match = matches.get(rowNumber);
    const person = match?.keepsEmail === false ? { ...written, email: null } : written;
    const marks = marksOf(person);
    const meant = new Set(marks.flatMap((mark) => byMark.get(mark) ?? []));
    if (match?.personId) meant.add(match.personId);
    if (!match || (match.outcome !== 'new' && match.outcome !== 'known') || meant.size > 1) {
      plan.refused.push(rowNumber);
      continue;
    }
    const [known] = meant;
    const personId = known ?? newId();
    for (const mark of marks) byMark.set(mark, personId);
    personOf.set(rowNumber, personId);
    if (coming.has(personId)) continue;
    if (!known) plan.people.push(newPerson(personId, person));
    coming.add(personId);
    plan.participants.push({ personId, delegationId: match.delegationId });
  }
  return plan;
}

function marksOf({ passportNumber, email }: ConfirmedRow['person']): string[] {
  return [
    ...(passportNumber ? [`passport ${bareDocumentNumber(passportNumber)}`] : []),
    ...(email ? [`email ${email.toLowerCase()}`] : []),
  ];
}

function newPerson(id: string, row: ConfirmedRow['person']): NewPerson {
  const { birthDate, passportNumber, passportExpiresOn, diet, accessNeeds, ...person } = row;
  return {
    ...person,
    id,
    locale: localeFor(person.languages),
    private: { birthDate, passportNumber, passportExpiresOn, diet, accessNeeds },
  };
}
