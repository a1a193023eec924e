import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { savedViews } from '@/db/schema/views';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { ownViews } from '../queries/list-views';
import type { RenameView } from '../schema';

type Taken = Failure<'name_taken', { fields: Record<string, string> }>;

export async function renameView(
  viewer: Viewer,
  { viewId, name }: RenameView,
): Promise<Result<undefined, 'not_found'> | Taken> {
  try {
    return await transaction(async () => {
      const db = await database();
      const renamed = await db
        .update(savedViews)
        .set({ name })
        .where(and(eq(savedViews.id, viewId), ownViews(viewer)))
        .returning({ id: savedViews.id });
      return renamed.length > 0 ? ok() : fail('not_found');
    });
  } catch (error) {
    if (violatedConstraint(error) === 'saved_views_name') {
      return fail('name_taken', { fields: { name: 'name_taken' } });
    }
    throw error;
  }
}
