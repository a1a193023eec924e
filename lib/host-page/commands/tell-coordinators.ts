import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { organizations } from '@/db/schema/organizations';
import { hosts, siteVisits } from '@/db/schema/visits';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import type { HostGuest } from '@/lib/host-links/types';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { coordinatorsOf, pathOfActivity } from '@/lib/participants/queries/letter-readers';
import type { LockedVisit } from '@/lib/visits/commands/lock-visit';
import type { AnswerInput } from '../schema';

/** Puts a letter to each coordinator of the project into the outbox: what a host answered, and whether it waits for us. */
export async function tellCoordinators(
  { projectId, activityId, siteVisitId }: HostGuest,
  visit: LockedVisit,
  input: AnswerInput,
  isAside: boolean,
): Promise<void> {
  const { host, activity } = await namesOf(siteVisitId);
  const path = `${await pathOfActivity(activityId)}/visits/${siteVisitId}`;
  const coordinators = await coordinatorsOf(projectId);
  await enqueue(
    coordinators.map(({ name, email, locale }) => ({
      recipient: email,
      locale,
      template: 'hostAnswered' as const,
      params: {
        name,
        host: localized(host, locale).text,
        activity: localized(activity, locale).text,
        topic: localized(visit.topic, locale).text,
        answer: input.answer,
        when: whenOf(locale, visit, input),
        isAside: isAside ? 'yes' : 'no',
        hasNote: input.note ? 'yes' : 'no',
        note: input.note ?? '',
        path,
      },
      projectId,
      activityId,
    })),
  );
}

/** The time that they saw, or when they could; `none` where only dates were named. */
function whenOf(
  locale: Locale,
  { activity: { timeZone } }: LockedVisit,
  { answer, windows, seenStart, seenEnd }: AnswerInput,
): string {
  if (answer === 'another_time') {
    return windows
      .map(({ date, start, end }) => `${formatDay(locale, date, timeZone)} ${start}–${end}`)
      .join(', ');
  }
  if (seenStart === null || seenEnd === null) return 'none';
  const day = formatDay(locale, new Date(seenStart), timeZone);
  return `${day} ${formatTimeRange(seenStart, seenEnd, timeZone)}`;
}

async function namesOf(siteVisitId: string) {
  const db = await database();
  const [names] = await db
    .select({ host: organizations.name, activity: activities.title })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .where(eq(siteVisits.id, siteVisitId));
  if (!names) throw new Error('There is no such visit.');
  return names;
}
