import { bareDocumentNumber, localeFor } from '@/lib/people/rules';
import type { NewPerson } from '@/lib/people/types';
import type { ConfirmedRow } from '../schema';
import type { ImportSummary, RowMatch } from '../types';
import { isImportable } from './match-row';

export type ImportPlan = {
  people: NewPerson[];
  participants: { personId: string; delegationId: string | null }[];
  summary: ImportSummary;
  /** Numbers of rows that cannot be imported. */
  refused: number[];
};

/**
 * What to write for confirmed rows. Two rows with the same passport or address are one person, who comes in once;
 * a row that names two people at once, of the directory or of the list, is refused.
 */
export function planImport(
  rows: readonly ConfirmedRow[],
  matches: ReadonlyMap<number, RowMatch>,
  newId: () => string,
): ImportPlan {
  const plan: ImportPlan = {
    people: [],
    participants: [],
    summary: { added: 0, reused: 0, unchanged: 0 },
    refused: [],
  };
  const byMark = new Map<string, string>();
  const coming = new Set<string>();
  for (const { rowNumber, person } of rows) {
    const match = matches.get(rowNumber);
    const marks = marksOf(person);
    const meant = new Set(marks.flatMap((mark) => byMark.get(mark) ?? []));
    if (match?.personId) meant.add(match.personId);
    if (!match || !isImportable(match.outcome) || meant.size > 1) {
      plan.refused.push(rowNumber);
      continue;
    }
    const [known] = meant;
    const personId = known ?? newId();
    for (const mark of marks) byMark.set(mark, personId);
    if (match.outcome === 'participant' || coming.has(personId)) {
      plan.summary.unchanged += 1;
      continue;
    }
    if (known) plan.summary.reused += 1;
    else {
      plan.people.push(newPerson(personId, person));
      plan.summary.added += 1;
    }
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
