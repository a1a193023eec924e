import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { releases } from '@/db/schema/releases';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import { announce } from '@/lib/agenda/commands/announce';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { offerReleasedTimes } from '@/lib/visits/commands/offer-released-times';
import { canPublish, canSeeHistory } from '../policy';
import { listHosts } from '../queries/list-hosts';
import { listPartners } from '../queries/list-partners';
import { listReaders } from '../queries/list-readers';
import { namesOf } from '../queries/load-draft-state';
import { newestSnapshot } from '../queries/newest-release';
import { newsForHosts } from '../rules/changes-for-hosts';
import { diffSnapshots } from '../rules/diff-snapshots';
import { freezeDraft } from '../rules/freeze-draft';
import { isSameAround } from '../rules/is-same-around';
import { nextSnapshot } from '../rules/next-snapshot';
import type { PublishReleaseInput } from '../schema';
import type { AgendaChange, ReleaseDraft, ReleaseSnapshot } from '../types';
import { endPlanning, projectRelease } from './project-release';
import { tellHosts, tellReaders } from './tell-readers';

/** `told` counts the letters in the outbox. */
export type Published = { number: number; told: number };
type Refusal =
  | 'not_found'
  | 'forbidden'
  | 'signed_off'
  | 'published_meanwhile'
  | 'nothing_changed'
  | 'reason_required';

/**
 * Freezes the draft as the next release. Those who publish the same activity wait for each other, so every release
 * has its own number and compares itself with the one before. The same `id` again answers the same and does nothing.
 * With blockers open it asks for a reason, which is kept.
 */
export function publishRelease(
  viewer: Viewer,
  input: PublishReleaseInput,
): Promise<Result<Published, Refusal>> {
  return transaction(async () => {
    const activity = await lockActivity(viewer, input.activityId);
    if (!activity.ok) return activity;
    const repeated = await findNumber(input.id);
    if (repeated) {
      const isSame = repeated.activityId === input.activityId;
      return isSame ? ok({ number: repeated.number, told: 0 }) : fail('not_found');
    }
    const publication = await prepare(viewer, activity.value, input);
    if (!publication.ok) return publication;
    return ok(await publish(viewer, activity.value, input, publication.value));
  });
}

/** The activity as it is once nobody else is publishing it; until this transaction ends, nobody else will. */
async function lockActivity(
  viewer: Viewer,
  activityId: string,
): Promise<Result<Activity, 'not_found' | 'forbidden' | 'signed_off'>> {
  const known = await findActivityById(viewer, activityId);
  if (!known) return fail('not_found');
  if (!canSeeHistory(viewer, known)) return fail('forbidden');
  const db = await database();
  await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('update');
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  return canPublish(viewer, activity) ? ok(activity) : fail('signed_off');
}

async function findNumber(id: string) {
  const db = await database();
  const [row] = await db
    .select({ number: releases.number, activityId: releases.activityId })
    .from(releases)
    .where(eq(releases.id, id));
  return row;
}

type Publication = {
  previous: ReleaseSnapshot | null;
  frozen: ReleaseDraft;
  changes: AgendaChange[];
  blockers: number;
};

async function prepare(
  viewer: Viewer,
  activity: Activity,
  { after, reason }: PublishReleaseInput,
): Promise<Result<Publication, Refusal>> {
  const previous = await newestSnapshot(activity.id);
  if (after != null && after !== (previous?.number ?? 0)) return fail('published_meanwhile');
  const draft = await loadDraft(viewer, activity);
  if (!draft) return fail('forbidden');

  const status = activity.status === 'planning' ? 'published' : activity.status;
  const partners = await listPartners(activity.projectId);
  const frozen = freezeDraft(draft, { ...activity, status }, partners);
  const changes = diffSnapshots(previous, frozen);
  if (changes.length === 0 && (!previous || isSameAround(previous, frozen))) {
    return fail('nothing_changed');
  }
  const blockers = checkAgenda(draft).filter(({ level }) => level === 'blocker').length;
  if (blockers > 0 && !reason) {
    return fail('reason_required', { fields: { reason: 'reason_required' } });
  }
  return ok({ previous, frozen, changes, blockers });
}

async function publish(
  viewer: Viewer,
  activity: Activity,
  { id, reason, message, tell }: PublishReleaseInput,
  { previous, frozen, changes, blockers }: Publication,
): Promise<Published> {
  const publishedAt = now();
  const snapshot = nextSnapshot(previous, frozen, publishedAt.toISOString());
  const { number } = snapshot;
  const db = await database();
  await db.insert(releases).values({
    id,
    activityId: activity.id,
    number,
    snapshot,
    changes,
    reason: blockers > 0 ? reason : null,
    message,
    publishedBy: viewer.userId,
    publishedAt,
  });
  await projectRelease(activity.id, snapshot);
  await endPlanning(viewer, activity);
  const readers = tell ? await listReaders(viewer, activity, changes) : [];
  const hosts = tell ? await listHosts(viewer, activity) : [];
  const hostNews = newsForHosts(hosts, changes, previous, frozen);
  const names = namesOf(previous, frozen);
  const news = { number, changes, names, message };
  const offers = hostNews.flatMap(({ offer }) => offer ?? []);
  const told =
    (await tellReaders(activity, readers, news)) +
    (await tellHosts(viewer, activity, hostNews, names)) +
    (await offerReleasedTimes(viewer, offers));
  await audit(viewer, [
    {
      objectType: 'release',
      objectId: id,
      action: 'published',
      projectId: activity.projectId,
      activityId: activity.id,
      changes: {
        number: { before: previous?.number ?? null, after: number },
        changes: { before: null, after: changes.length },
        blockers: { before: null, after: blockers },
        told: { before: null, after: told },
      },
    },
  ]);
  await announce(viewer, activity.id);
  return { number, told };
}
