import { violatedConstraint } from '@/db/errors';
import { type Failure, fail } from '@/lib/core/result';

type Taken = Failure<'person_email_taken' | 'passport_taken', { fields: Record<string, string> }>;

/** The database has the last word on who has an address or a passport; its refusal becomes an answer at the field. */
export async function refuseTaken<T>(write: () => Promise<T>): Promise<T | Taken> {
  try {
    return await write();
  } catch (error) {
    switch (violatedConstraint(error)) {
      case 'people_email':
        return fail('person_email_taken', { fields: { email: 'person_email_taken' } });
      case 'person_private_passport':
        return fail('passport_taken', { fields: { 'private.passportNumber': 'passport_taken' } });
      default:
        throw error;
    }
  }
}
