import type { Viewer } from '@/lib/auth/types';
import { keepApart } from '@/lib/merges/commands/keep-apart';
import type { ImportPlan } from '../rules/plan-import';
import type { Decisions, DirectoryFacts } from '../types';

/**
 * Remembers of new people that they are not those whom they look like, so that the directory does not ask again. Who may
 * not decide that for the directory decided it for this list only.
 */
export async function keepBoth(
  viewer: Viewer,
  plan: Pick<ImportPlan, 'personOf'>,
  { choices }: Pick<Decisions, 'choices'>,
  { likely }: Pick<DirectoryFacts, 'likely'>,
): Promise<void> {
  for (const { rowNumber, choice } of choices) {
    const personId = plan.personOf.get(rowNumber);
    if (choice !== 'different' || !personId) continue;
    for (const { person } of likely.get(rowNumber) ?? []) {
      await keepApart(viewer, { personId, otherId: person.id });
    }
  }
}
