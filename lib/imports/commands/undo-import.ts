import { and, eq, notExists, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessionPeople } from '@/db/schema/agenda';
import { users } from '@/db/schema/identity';
import { imports } from '@/db/schema/imports';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { canUndoImport } from '../policy';
import { findBuiltOn } from '../queries/find-built-on';
import { openImports } from '../queries/open-imports';
import { countBuiltOn } from '../rules/count-built-on';
import type { BuiltOn } from '../types';
import { lockActivity } from './lock-activity';

export type UndoRefusal =
  | Failure<'not_found' | 'forbidden' | 'signed_off'>
  | Failure<'import_built_on', { values: Record<BuiltOn | 'count', number> }>;
type Undone = Ok<{ removed: number }>;

/**
 * Takes an import back: everybody whom it let take part, and those of them whom the directory knows only from it. As
 * soon as anything was built on one of them, nothing is taken back. Undoing twice changes nothing.
 */
export async function undoImport(
  viewer: Viewer,
  { importId }: { importId: string },
): Promise<Undone | UndoRefusal> {
  return transaction(async (): Promise<Undone | UndoRefusal> => {
    const db = await database();
    const [found] = await db.select().from(imports).where(eq(imports.id, importId));
    if (!found) return fail('not_found');
    const opened = await openImports(viewer, found.activityId);
    const isOwn = found.importedById === viewer.userId;
    if (!opened.ok) return isOwn ? opened : fail('not_found');
    const { activity, scope } = opened.value;
    // To a focal point the imports of others do not exist.
    if (!canUndoImport(viewer, scope, found)) return fail('not_found');
    await lockActivity(activity.id);
    if (activity.status === 'signed_off') return fail('signed_off');

    const undone = and(eq(imports.id, importId), sql`${imports.undoneAt} is null`);
    const [first] = await db
      .update(imports)
      .set({ undoneAt: now(), undoneById: viewer.userId })
      .where(undone)
      .returning({ id: imports.id });
    if (!first) return ok({ removed: 0 });
    const values = countBuiltOn(await findBuiltOn(importId));
    if (values.count > 0) return fail('import_built_on', { values });
    const removed = await removeImported(importId);
    await audit(viewer, [
      {
        objectType: 'import',
        objectId: importId,
        action: 'undone',
        projectId: activity.projectId,
        activityId: activity.id,
        changes: { removed: { before: null, after: removed } },
      },
    ]);
    return ok({ removed });
  });
}

/** Whoever takes part in something else meanwhile, or speaks there, stays in the directory. */
async function removeImported(importId: string): Promise<number> {
  const db = await database();
  const gone = await db
    .delete(participants)
    .where(eq(participants.importId, importId))
    .returning({ id: participants.id });
  const uses = [
    db.select({ one: sql`1` }).from(participants).where(eq(participants.personId, people.id)),
    db.select({ one: sql`1` }).from(sessionPeople).where(eq(sessionPeople.personId, people.id)),
    db.select({ one: sql`1` }).from(users).where(eq(users.personId, people.id)),
  ];
  await db
    .delete(people)
    .where(and(eq(people.importId, importId), ...uses.map((use) => notExists(use))));
  await db.update(people).set({ importId: null }).where(eq(people.importId, importId));
  return gone.length;
}
