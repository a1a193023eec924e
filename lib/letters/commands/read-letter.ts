import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { letters } from '@/db/schema/letters';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { letterContent } from '../queries/letter-content';
import { visibleLetters } from '../queries/visible-letters';
import type { LetterFile } from '../types';

/** A letter of a visit opened; null where it does not exist for the viewer. Whoever opens a list of visitors stands in the history. */
export function readLetter(
  viewer: Viewer,
  activityId: string,
  visitId: string,
  letterId: string,
): Promise<LetterFile | null> {
  return transaction(async () => {
    if (!isId(visitId) || !isId(letterId)) return null;
    const db = await database();
    const [letter] = await db
      .select({ kind: letters.kind, projectId: activities.projectId })
      .from(letters)
      .innerJoin(activities, eq(activities.id, letters.activityId))
      .where(
        and(
          eq(letters.id, letterId),
          eq(letters.activityId, activityId),
          eq(letters.siteVisitId, visitId),
          visibleLetters(viewer),
        ),
      );
    if (!letter) return null;
    const { kind, projectId } = letter;
    if (kind === 'visitor_list') {
      await audit(viewer, [
        { objectType: 'letter', objectId: letterId, action: 'revealed', projectId, activityId },
      ]);
    }
    return letterContent(letterId);
  });
}
