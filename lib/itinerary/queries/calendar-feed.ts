import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { calendarFeeds, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { Calendar } from '@/lib/core/calendar-file';
import { localized } from '@/lib/core/localized';
import { hashToken, unsealForInstallation } from '@/lib/core/seal';
import type { Locale } from '@/lib/core/vocabulary';
import { releaseSnapshot } from '@/lib/releases/queries/release-snapshot';
import { calendarEntries } from '../rules/calendar-entries';
import { isComing } from '../rules/choose-participation';
import { isFor } from '../rules/own-sessions';
import type { Participation } from '../types';
import { participationColumns } from './my-participations';

export type CalendarFeed = {
  /** Changes exactly when the calendar does. */
  tag: string;
  calendar: () => Promise<Calendar>;
};

/**
 * The calendar behind a private link; null for a link that was replaced or never given. Takes no viewer:
 * calendar programs cannot sign in, the link's secret is what admits them. One statement, another to read a new release.
 */
export async function findCalendarFeed(token: string): Promise<CalendarFeed | null> {
  const db = await database();
  const [found] = await db
    .select({ ...participationColumns, locale: people.locale })
    .from(calendarFeeds)
    .innerJoin(participants, eq(participants.id, calendarFeeds.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(eq(calendarFeeds.tokenHash, hashToken(token)));
  if (!found) return null;
  const { releaseKey, groupId, status, locale, formerIds } = found;
  const tag = createHash('sha256')
    .update([releaseKey, groupId, status, locale, ...formerIds].join())
    .digest('base64url');
  return { tag, calendar: () => calendarOf(found) };
}

/** Somebody who is not coming any more has an empty calendar, which takes the sessions out of theirs. */
async function calendarOf(found: Participation & { locale: Locale }): Promise<Calendar> {
  const { releaseKey, locale, title, timeZone } = found;
  const snapshot = releaseKey && isComing(found) ? await releaseSnapshot(releaseKey) : null;
  return {
    name: localized(title, locale).text,
    timeZone,
    entries: snapshot ? calendarEntries(snapshot, locale, (session) => isFor(session, found)) : [],
  };
}

/** The secret of the viewer's own link for one of their activities; null before they made one. */
export async function findMyCalendarToken(
  viewer: Viewer,
  participantId: string,
): Promise<string | null> {
  if (!viewer.personId) return null;
  const db = await database();
  const [feed] = await db
    .select({ sealedToken: calendarFeeds.sealedToken })
    .from(calendarFeeds)
    .innerJoin(participants, eq(participants.id, calendarFeeds.participantId))
    .where(
      and(
        eq(calendarFeeds.participantId, participantId),
        eq(participants.personId, viewer.personId),
      ),
    );
  return feed ? unsealForInstallation('calendar', feed.sealedToken) : null;
}
