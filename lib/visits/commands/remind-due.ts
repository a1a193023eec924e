import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { hosts, siteVisits } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import { now } from '@/lib/core/clock';
import { errorFields, log } from '@/lib/core/log';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import type { WorkingCalendar } from '@/lib/holidays/types';
import { isReminderDue } from '../rules/reminders';
import { type LockedVisit, lockVisit } from './lock-visit';
import { remind } from './remind-hosts';

/**
 * Reminds every host whose answer is awaited and whose time for a reminder has come. The work of the job worker; of
 * several that do it at once, the row of the visit lets one remind. Answers how many were reminded.
 */
export async function remindDue(): Promise<number> {
  let reminded = 0;
  for (const { id, calendar } of await listAwaited()) {
    try {
      const isDone = await transaction(() => remindOne(id, workingCalendar(calendar)));
      if (isDone) reminded += 1;
    } catch (error) {
      // The others are not to wait for one that cannot be written to; it is tried again with the next run.
      log.error({ siteVisit: id, ...errorFields(error) }, 'host not reminded');
    }
  }
  return reminded;
}

async function remindOne(id: string, calendar: WorkingCalendar): Promise<boolean> {
  const visit = await lockVisit(id);
  if (!visit) return false;
  // Decided on the row that nobody else changes now, whatever it was when the list was read.
  if (!isReminderDue({ ...standing(visit), calendar }, now().getTime())) return false;
  const reminded = await remind(null, visit, false);
  if (!reminded.ok) return false;
  await audit(null, [
    {
      objectType: 'site_visit',
      objectId: id,
      action: 'reminded',
      projectId: visit.activity.projectId,
      activityId: visit.activityId,
    },
  ]);
  await announce(null, visit.activityId);
  return true;
}

function standing(visit: LockedVisit) {
  const { status, askedAt, answerBy, remindedAt, offeredStart, activity } = visit;
  return {
    status,
    askedAt: askedAt?.getTime() ?? null,
    answerBy: answerBy?.getTime() ?? null,
    remindedAt: remindedAt?.getTime() ?? null,
    offeredStart: offeredStart?.getTime() ?? null,
    timeZone: activity.timeZone,
  };
}

async function listAwaited() {
  const db = await database();
  return db
    .select({ id: siteVisits.id, calendar: placeCalendarOf(sql`${hosts.placeId}`) })
    .from(siteVisits)
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(and(eq(siteVisits.status, 'asked'), isNotNull(siteVisits.answerBy)))
    .orderBy(asc(siteVisits.id));
}
