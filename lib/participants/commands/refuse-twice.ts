import { violatedConstraint } from '@/db/errors';
import { type Failure, fail } from '@/lib/core/result';

type Twice = Failure<'already_participant' | 'head_taken' | 'already_substituted' | 'not_found'>;

/**
 * A person takes part once, a delegation has one standing head, and a participant one substitute. Where two make one
 * at once, the constraint decides who was first, and the other learns what there is already.
 */
export async function refuseTwice<T>(work: () => Promise<T>): Promise<T | Twice> {
  try {
    return await work();
  } catch (error) {
    switch (violatedConstraint(error)) {
      case 'participants_person_once':
        return fail('already_participant');
      case 'participants_one_head':
        return fail('head_taken');
      case 'participants_substitute_once':
        return fail('already_substituted');
      // Merged into another person meanwhile, so that nobody sees them any more.
      case 'person_not_merged':
        return fail('not_found');
      default:
        throw error;
    }
  }
}
