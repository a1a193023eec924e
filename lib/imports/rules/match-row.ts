import type { DirectoryFacts, ImportedPerson, RowMatch, RowOutcome } from '../types';

/** Who a row's person is in the directory, and what an import would do. `passport` is the key of `facts.byPassport`. */
export function matchRow(
  person: Pick<ImportedPerson, 'email' | 'country'>,
  passport: string | null,
  facts: DirectoryFacts,
): RowMatch {
  const byPassport = passport ? facts.byPassport.get(passport) : undefined;
  const byEmail = person.email ? facts.byEmail.get(person.email.toLowerCase()) : undefined;
  const personId = byPassport ?? byEmail ?? null;
  const delegationId = (person.country && facts.delegations.get(person.country)) ?? null;
  const outcome = (): RowOutcome => {
    if (byPassport && byEmail && byPassport !== byEmail) return 'two_people';
    if (personId && facts.participants.has(personId)) return 'participant';
    if (delegationId === null) return 'no_delegation';
    return personId ? 'known' : 'new';
  };
  return { outcome: outcome(), personId, delegationId };
}

const KEPT_OUT: readonly RowOutcome[] = ['two_people', 'no_delegation'];

/** Whether a row of this outcome can be imported at all; one of a participant changes nothing. */
export function isImportable(outcome: RowOutcome): boolean {
  return !KEPT_OUT.includes(outcome);
}
