import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { likelyTwins } from '@/lib/merges/queries/undecided-pairs';
import { findStanding } from '@/lib/people/queries/find-person';
import { canAnswerFor } from '../policy';
import type { Privacy } from '../types';
import { findMentions } from './find-mentions';
import { findObstacle, findSubject } from './find-subject';

/** What can be done with a person's data, and what stands in the way; null for whom there is no such page. */
export async function findPrivacy(viewer: Viewer, personId: string): Promise<Privacy | null> {
  const standing = await findStanding(viewer, personId);
  if (!standing || !canAnswerFor(viewer, standing)) return null;
  const subject = await findSubject(personId);
  const { name, erasedAt } = subject;
  if (erasedAt)
    return { name, erasedAt, obstacle: null, letterCountries: [], mentions: [], twins: [] };
  const db = await database();
  const letters = await db
    .selectDistinct({ country: delegations.country })
    .from(documents)
    .innerJoin(delegations, eq(delegations.id, documents.delegationId))
    .innerJoin(
      participants,
      and(
        eq(participants.delegationId, delegations.id),
        inArray(participants.id, subject.participantIds),
      ),
    )
    .orderBy(asc(delegations.country));
  return {
    name,
    erasedAt,
    obstacle: await findObstacle(subject),
    letterCountries: letters.map(({ country }) => country),
    mentions: await findMentions(viewer, subject),
    twins: await likelyTwins(viewer, personId),
  };
}
