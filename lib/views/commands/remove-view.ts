import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { savedViews } from '@/db/schema/views';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { ownViews } from '../queries/list-views';
import type { RemoveView } from '../schema';

export async function removeView(
  viewer: Viewer,
  { viewId }: RemoveView,
): Promise<Result<undefined, 'not_found'>> {
  return transaction(async () => {
    const db = await database();
    const removed = await db
      .delete(savedViews)
      .where(and(eq(savedViews.id, viewId), ownViews(viewer)))
      .returning({ id: savedViews.id });
    return removed.length > 0 ? ok() : fail('not_found');
  });
}
