import { database } from '@/db';
import { importMappings } from '@/db/schema/imports';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { sha256 } from '../queries/read-list';
import type { NomineeList } from '../types';

/** Keeps what the columns mean for lists with the same headers. The caller has asked the policy and holds the transaction. */
export async function rememberMeanings(
  viewer: Viewer,
  projectId: string,
  { signature, headerRow, columns }: Pick<NomineeList, 'signature' | 'headerRow' | 'columns'>,
): Promise<void> {
  if (headerRow === 0) return;
  const saved = {
    meanings: columns.map(({ meaning }) => meaning),
    savedAt: now(),
    savedById: viewer.userId,
  };
  const { projectId: project, signature: header } = importMappings;
  const db = await database();
  await db
    .insert(importMappings)
    .values({ projectId, signature: sha256(signature), ...saved })
    .onConflictDoUpdate({ target: [project, header], set: saved });
}
