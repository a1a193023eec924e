import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { organizations } from '@/db/schema/organizations';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canCreateOrganization } from '../policy';
import type { CreateOrganization } from '../schema';

type Refusal = 'forbidden' | 'name_taken';

/** A repeated id changes nothing and is answered like the first time. */
export async function createOrganization(
  viewer: Viewer,
  { id, ...fields }: CreateOrganization,
): Promise<Result<{ id: string }, Refusal>> {
  if (!canCreateOrganization(viewer)) return fail('forbidden');
  try {
    return await transaction(async () => {
      const db = await database();
      const [known] = await db
        .select({ id: organizations.id })
        .from(organizations)
        .where(eq(organizations.id, id));
      if (known) return ok({ id });
      await db.insert(organizations).values({ id, ...fields });
      await audit(viewer, [
        {
          objectType: 'organization',
          objectId: id,
          action: 'created',
          changes: changedFields(null, fields),
        },
      ]);
      return ok({ id });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'organizations_name') return fail('name_taken');
    throw error;
  }
}
