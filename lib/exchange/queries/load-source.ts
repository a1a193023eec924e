import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import { database } from '@/db';
import { agendaTemplates } from '@/db/schema/agenda';
import { people } from '@/db/schema/people';
import { siteVisits } from '@/db/schema/visits';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { type Source, templateOf } from '../rules/begin-agenda';
import type { BeginningInput } from '../schema';

type Visit = typeof siteVisits.$inferSelect;
export type LoadedSource = Source & {
  /** Requests to hosts that are worth making again. */
  visits: Visit[];
  /** Groups and where their days start and end. */
  homes: { name: string; homePlaceId: string | null }[];
};

/**
 * The agenda that another one of the project can begin with, as far as the viewer sees it; null where there is none. Of
 * people, those whom the viewer sees and wants to keep.
 */
export async function loadSource(
  viewer: Viewer,
  projectId: string,
  { type, id, keepPeople }: BeginningInput,
): Promise<LoadedSource | null> {
  if (!isCoordinatorOf(viewer, projectId)) return null;
  const db = await database();
  if (type === 'template') {
    const [template] = await db
      .select({ content: agendaTemplates.content })
      .from(agendaTemplates)
      .where(and(eq(agendaTemplates.id, id), eq(agendaTemplates.projectId, projectId)));
    return template ? { content: template.content, extras: [], visits: [], homes: [] } : null;
  }
  const activity = await findActivityById(viewer, id);
  const draft = activity?.projectId === projectId ? await loadDraft(viewer, activity) : null;
  if (!draft) return null;
  const seen = keepPeople
    ? await seenOf(
        viewer,
        draft.sessions.flatMap((session) => session.people.map(({ personId }) => personId)),
      )
    : new Set<string>();
  return {
    content: templateOf(draft),
    extras: draft.sessions.map((session) => ({
      ...session,
      people: session.people.filter(({ personId }) => seen.has(personId)),
    })),
    visits: await db
      .select()
      .from(siteVisits)
      .where(
        and(
          eq(siteVisits.activityId, id),
          notInArray(siteVisits.status, ['declined', 'cancelled']),
        ),
      )
      .orderBy(siteVisits.id),
    homes: draft.groups.map(({ name, homePlaceId = null }) => ({ name, homePlaceId })),
  };
}

async function seenOf(viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const db = await database();
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(
      and(inArray(people.id, [...new Set(ids)]), isNull(people.erasedAt), visiblePeople(viewer)),
    );
  return new Set(rows.map(({ id }) => id));
}
