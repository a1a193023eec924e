import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { organizations } from '@/db/schema/organizations';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import type { LocalizedText } from '@/lib/core/localized';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { createPlace } from '@/lib/places/commands/create-place';
import { findPlace } from '@/lib/places/queries/find-place';
import type { CreateHost } from '../schema';

export type Invalid = Failure<'invalid', { fields: Record<string, string> }>;

const invalid = (field: string, message: string): Invalid =>
  fail('invalid', { fields: { [field]: message } });

/** The organization that was chosen, or a new one: whoever adds a host may name whose it is. In the caller's transaction. */
export async function organizationOf(
  viewer: Viewer,
  { id, name }: CreateHost['organization'],
): Promise<Result<{ id: string; name: LocalizedText }, never> | Invalid> {
  const db = await database();
  if (id) {
    const [known] = await db
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .where(eq(organizations.id, id));
    return known ? ok(known) : invalid('organization.id', 'organization_missing');
  }
  if (!name) return invalid('organization.name.en', 'required');
  const added = { id: newId(), name };
  await db.insert(organizations).values(added);
  await audit(viewer, [
    {
      objectType: 'organization',
      objectId: added.id,
      action: 'created',
      changes: changedFields(null, { name }),
    },
  ]);
  return ok(added);
}

/** The place that was chosen, a new one, or none. In the caller's transaction. */
export async function placeOf(
  viewer: Viewer,
  { id, name, ...fields }: CreateHost['place'],
): Promise<Result<{ id: string | null; name: LocalizedText | null }, never> | Invalid> {
  if (id) {
    const known = await findPlace(viewer, id);
    return known ? ok({ id, name: known.name }) : invalid('place.id', 'placeNotFound');
  }
  if (!name) return ok({ id: null, name });
  const added = newId();
  const nothingElse = { parentId: null, capacity: null, hours: [], dates: [] };
  const created = await createPlace(viewer, { ...nothingElse, ...fields, id: added, name });
  return created.ok ? ok({ id: added, name }) : invalid('place.id', 'placeNotFound');
}

/** A name that another organization has, however two requests raced for it, is an answer to be mended. */
export async function refuseTakenName<T>(work: () => Promise<T>): Promise<T | Invalid> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'organizations_name') throw error;
    return invalid('organization.name.en', 'name_taken');
  }
}
