import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { insertRows } from '@/db/insert-rows';
import { groups } from '@/db/schema/activities';
import { agendaEdits, sessions } from '@/db/schema/agenda';
import { siteVisits } from '@/db/schema/visits';
import { createGroup } from '@/lib/activities/commands/create-group';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { type WriteRefusal, writeEdits } from '@/lib/agenda/commands/write-edits';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { type LoadedSource, loadSource } from '../queries/load-source';
import { begunTimes } from '../rules/begin-agenda';
import { groupFinder } from '../rules/match-names';
import { importedId } from '../rules/session-id';
import type { FillAgenda } from '../schema';

type Filled = Ok<{ sessions: number }>;
type Refusal =
  | Failure<EditRefusal | 'agenda_not_empty' | 'name_taken'>
  | Exclude<WriteRefusal, Failure<'stale', object>>
  | Failure<'stale', object>;

/**
 * Begins the empty agenda of an activity with that of another one, or with a template: groups, sessions and places, day
 * n on day n; site visits as drafts, because no host was asked yet. Vehicles are left out, and people unless they are
 * kept. The same batch sent again fills once.
 */
export function fillAgenda(
  viewer: Viewer,
  { activityId, batchId, beginning }: FillAgenda,
): Promise<Filled | Refusal> {
  return transaction(async (): Promise<Filled | Refusal> => {
    const found = await findEditableActivity(viewer, activityId);
    if (!found.ok) return found;
    const source = await loadSource(viewer, found.value.projectId, beginning);
    if (!source) return fail('not_found');
    const db = await database();
    const batch = { id: batchId, activityId, userId: viewer.userId, versions: {}, at: now() };
    const [first] = await db
      .insert(agendaEdits)
      .values(batch)
      .onConflictDoNothing()
      .returning({ id: agendaEdits.id });
    const { length } = source.content.sessions;
    if (!first) return (await isSameBatch(batch)) ? ok({ sessions: length }) : fail('not_found');
    if (await hasSessions(activityId)) return fail('agenda_not_empty');

    const activity = await makeGroups(viewer, found.value, source);
    if (!activity) return fail('not_found');
    const visitIds = await makeVisits(activity, source, batchId);
    const edits = editsOf(activity, source, batchId, visitIds);
    const written = await writeEdits(viewer, activity, edits);
    if (!written.ok) return written;
    await db
      .update(agendaEdits)
      .set({ versions: written.value })
      .where(eq(agendaEdits.id, batchId));
    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: activityId,
        action: 'filled',
        projectId: activity.projectId,
        activityId,
        changes: { added: { before: null, after: length } },
      },
    ]);
    return ok({ sessions: length });
  });
}

async function isSameBatch({ id, activityId, userId }: typeof agendaEdits.$inferInsert) {
  const db = await database();
  const found = await db
    .select({ id: agendaEdits.id })
    .from(agendaEdits)
    .where(
      and(
        eq(agendaEdits.id, id),
        eq(agendaEdits.activityId, activityId),
        eq(agendaEdits.userId, userId),
      ),
    );
  return found.length > 0;
}

async function hasSessions(activityId: string): Promise<boolean> {
  const db = await database();
  const found = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.activityId, activityId), isNull(sessions.removedAt)))
    .limit(1);
  return found.length > 0;
}

/** The groups of the other agenda, with their hotels, where the activity has none of that name. */
async function makeGroups(
  viewer: Viewer,
  activity: Activity,
  { content, homes }: LoadedSource,
): Promise<Activity | null> {
  const groupOf = groupFinder(activity.groups);
  const db = await database();
  for (const name of content.groups) {
    if (groupOf(name)) continue;
    const id = importedId(activity.id, 'group', name);
    const made = await createGroup(viewer, { id, activityId: activity.id, name });
    if (!made.ok) return null;
    const home = homes.find((group) => group.name === name)?.homePlaceId;
    if (home) await db.update(groups).set({ homePlaceId: home }).where(eq(groups.id, id));
  }
  return findActivityById(viewer, activity.id);
}

/** Requests to the same hosts, none of which was sent. Answers the new id of each old one. */
async function makeVisits(
  activity: Activity,
  { visits, content, extras }: LoadedSource,
  batchId: string,
): Promise<ReadonlyMap<string, string>> {
  const groupOf = groupFinder(activity.groups);
  const ids = new Map(
    visits.map(({ id }) => [id, importedId(activity.id, 'session', `${batchId} visit ${id}`)]),
  );
  await insertRows(
    siteVisits,
    visits.map(({ id, hostId, topic, duration }) => {
      const at = extras.findIndex(({ siteVisitId }) => siteVisitId === id);
      const [group, another] = content.sessions[at]?.groups ?? [];
      return {
        id: ids.get(id) ?? id,
        activityId: activity.id,
        hostId,
        groupId: group && !another ? (groupOf(group)?.id ?? null) : null,
        topic,
        duration,
        status: 'draft' as const,
        version: 1,
      };
    }),
  );
  return ids;
}

function editsOf(
  activity: Activity,
  { content, extras }: LoadedSource,
  batchId: string,
  visitIds: ReadonlyMap<string, string>,
): AgendaEdit[] {
  const groupOf = groupFinder(activity.groups);
  const idAt = (index: number) => importedId(activity.id, 'session', `${batchId} ${index}`);
  const newIds = new Map(extras.map(({ id }, index) => [id, idAt(index)]));
  return content.sessions.map((session, index) => {
    const { start, end, duration } = begunTimes(session, activity);
    const extra = extras[index];
    return {
      type: 'create',
      sessionId: idAt(index),
      content: {
        kind: session.kind,
        title: session.title,
        description: session.description,
        start,
        end,
        duration,
        placeId: session.placeId,
        groupIds: session.groups.flatMap((name) => groupOf(name)?.id ?? []).sort(),
        languages: session.languages,
        isPublic: session.isPublic,
        isTentative: extra?.isTentative ?? false,
        siteVisitId: (extra?.siteVisitId && visitIds.get(extra.siteVisitId)) || null,
        mustFollowSessionId:
          (extra?.mustFollowSessionId && newIds.get(extra.mustFollowSessionId)) || null,
        vehicleIds: [],
        people: (extra?.people ?? []).map(({ personId, role, languages, title }) => ({
          personId,
          role,
          languages,
          title,
        })),
      },
    };
  });
}
