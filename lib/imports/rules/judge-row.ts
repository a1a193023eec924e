import type {
  Decisions,
  DirectoryFacts,
  ImportedRow,
  Likely,
  RowChoice,
  RowMatch,
  RowOutcome,
} from '../types';

type Row = Pick<ImportedRow, 'rowNumber' | 'person' | 'notes' | 'duplicateOf'>;
type Decided = { isLeftOut: boolean; choice: RowChoice | undefined };

/** What an import would do with each row, by its number. */
export function judgeRows(
  rows: readonly Row[],
  decisions: Decisions,
  facts: DirectoryFacts,
): Map<number, RowMatch> {
  const leftOut = new Set(decisions.leftOut);
  const choices = new Map(decisions.choices.map(({ rowNumber, choice }) => [rowNumber, choice]));
  return new Map(
    rows.map((row) => {
      const { rowNumber, duplicateOf } = row;
      // Whose first row stays out comes in by the next one.
      const isFirst = duplicateOf === null || leftOut.has(duplicateOf);
      const decided = { isLeftOut: leftOut.has(rowNumber), choice: choices.get(rowNumber) };
      return [rowNumber, judgeRow(isFirst ? { ...row, duplicateOf: null } : row, decided, facts)];
    }),
  );
}

/** Who the person of a row is, and what an import would do. */
function judgeRow(row: Row, { isLeftOut, choice }: Decided, facts: DirectoryFacts): RowMatch {
  const { country } = row.person;
  const likely = facts.likely.get(row.rowNumber) ?? [];
  const meant = whoIsMeant(likely, choice);
  const personId = (typeof meant === 'object' && meant?.person.id) || null;
  const delegationId = (country && facts.delegations.get(country)) ?? null;
  const twin = isSameRow(row, choice);
  const outcome = (): RowOutcome => {
    if (isLeftOut) return 'left_out';
    if (twin) return 'same_row';
    if (meant === 'two_people') return 'two_people';
    if (personId && facts.participants.has(personId)) return 'participant';
    // A row without a country is wrong by itself.
    if (country && facts.scope !== 'all' && !facts.scope.includes(country)) {
      return 'other_delegation';
    }
    if (country && delegationId === null) return 'no_delegation';
    if (meant === 'undecided') return 'undecided';
    return meant ? 'known' : 'new';
  };
  const isAddressTaken =
    likely.some(({ why }) => why === 'email') ||
    row.notes.some(({ code, params }) => code === 'duplicate' && params.same === 'email');
  return {
    outcome: outcome(),
    personId,
    delegationId,
    keepsEmail: !isAddressTaken,
  };
}

type Meant = Likely | 'undecided' | 'two_people' | null;

/** What is not sure is asked about, until somebody decides. Nobody has another one's passport, whatever was decided. */
function whoIsMeant(likely: readonly Likely[], choice: RowChoice | undefined): Meant {
  const chosen = likely.find(({ person }) => person.id === choice);
  if (chosen) return chosen;
  const passport = likely.find(({ why }) => why === 'passport');
  const email = likely.find(({ why }) => why === 'email');
  if (passport && email) return 'two_people';
  if (passport) return passport.isSure ? passport : 'undecided';
  if (choice === 'different') return null;
  const sure = likely.find(({ isSure }) => isSure);
  return sure ?? (likely.length > 0 ? 'undecided' : null);
}

/** Two rows with one passport are one person; other twins are, until somebody says that they are two. */
function isSameRow({ duplicateOf, notes }: Row, choice: RowChoice | undefined): boolean {
  if (duplicateOf === null) return false;
  const isByPassport = notes.some(
    ({ code, params }) => code === 'duplicate' && params.same === 'passport',
  );
  return isByPassport || choice !== 'different';
}

const KEPT_OUT: readonly RowOutcome[] = ['two_people', 'no_delegation', 'other_delegation'];

/** Whether something outside of the row forbids to import it. */
export function isKeptOut(outcome: RowOutcome): boolean {
  return KEPT_OUT.includes(outcome);
}

/** Whether a row brings in somebody. */
export function comesIn({
  state,
  outcome,
}: {
  state: ImportedRow['state'];
  outcome: RowOutcome;
}): boolean {
  return state !== 'wrong' && (outcome === 'new' || outcome === 'known');
}
