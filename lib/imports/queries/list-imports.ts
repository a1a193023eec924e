import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { imports } from '@/db/schema/imports';
import type { Viewer } from '@/lib/auth/types';
import { canManageParticipants } from '@/lib/participants/policy';
import { canUndoImport } from '../policy';
import type { PastImport } from '../types';
import { openImports } from './open-imports';

type Imports = { access: 'all' | 'own' | 'closed'; past: PastImport[] };

/**
 * The imports into an activity, the newest first: all of them for coordinators, for a focal point the own ones; and for
 * whom the viewer may import now.
 */
export async function listImports(
  viewer: Viewer,
  activity: { id: string; projectId: string },
): Promise<Imports> {
  const opened = await openImports(viewer, activity.id);
  const scope = opened.ok ? opened.value.scope : null;
  const seesAll = canManageParticipants(viewer, activity);
  const db = await database();
  const undoer = alias(users, 'undoer');
  const rows = await db
    .select({ import: imports, importedBy: users.name, undoneBy: undoer.name })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.importedById))
    .leftJoin(undoer, eq(undoer.id, imports.undoneById))
    .where(
      and(
        eq(imports.activityId, activity.id),
        seesAll ? undefined : eq(imports.importedById, viewer.userId),
      ),
    )
    .orderBy(desc(imports.importedAt), desc(imports.id));
  const past = rows.map(({ import: one, importedBy, undoneBy }) => ({
    id: one.id,
    fileName: one.fileName,
    added: one.added,
    reused: one.reused,
    unchanged: one.unchanged,
    importedAt: one.importedAt.toISOString(),
    importedBy,
    undoneAt: one.undoneAt?.toISOString() ?? null,
    undoneBy,
    mayUndo: one.undoneAt === null && canUndoImport(viewer, scope, one),
  }));
  return { access: scope === 'all' ? 'all' : scope ? 'own' : 'closed', past };
}
