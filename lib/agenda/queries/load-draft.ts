import { and, asc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { canSeeDraft } from '../policy';
import type { AgendaActivity, AgendaPerson, Draft, EditableSession } from '../types';
import { countHeads } from './count-heads';
import { listPlacesOf } from './list-places-of';
import { sessionColumns, toSession } from './session-columns';
import { visibleSessions } from './visible-sessions';

/**
 * The draft of an activity that the viewer has found: what the rules check and what screens show, in three statements.
 * Null for whoever may not see drafts.
 */
export async function loadDraft(viewer: Viewer, activity: Activity): Promise<Draft | null> {
  if (!canSeeDraft(viewer, activity)) return null;
  const sessionRows = await listSessions(viewer, activity.id);
  const { places, travelTimes } = await listPlacesOf(activity);
  const { headCount, groups } = await countHeads(activity);
  return {
    activity: agendaActivity(activity),
    groups,
    sessions: sessionRows,
    places,
    travelTimes,
    people: peopleOf(sessionRows),
    vehicles: [],
    visits: [],
    acknowledged: [],
    headCount,
    today: localDate(now().getTime(), activity.timeZone),
  };
}

async function listSessions(viewer: Viewer, activityId: string): Promise<EditableSession[]> {
  const db = await database();
  const rows = await db
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(and(eq(sessions.activityId, activityId), visibleSessions(viewer)))
    .orderBy(sql`${sessions.startsAt} asc nulls last`, asc(sessions.endsAt), asc(sessions.id));
  return rows.map(toSession);
}

function agendaActivity(activity: Activity): AgendaActivity {
  return {
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    timeZone: activity.timeZone,
    dayHours: { start: activity.dayStartsAt, end: activity.dayEndsAt },
    lunchWindow: { start: activity.lunchFrom, end: activity.lunchUntil },
    longestGapMinutes: activity.longestGap,
    travelBufferMinutes: activity.travelBuffer,
  };
}

function peopleOf(sessionRows: readonly EditableSession[]): AgendaPerson[] {
  const people = sessionRows.flatMap((session) => session.people);
  return [
    ...new Map(
      people.map(({ personId, groupId }) => [personId, { id: personId, groupId }]),
    ).values(),
  ];
}
