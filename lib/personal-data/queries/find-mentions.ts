import { eq, notInArray, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { acknowledgements, agendaTemplates, sessions } from '@/db/schema/agenda';
import { signOffs } from '@/db/schema/attendance';
import { letterTemplates } from '@/db/schema/letters';
import { participants } from '@/db/schema/participants';
import { releases } from '@/db/schema/releases';
import { tasks } from '@/db/schema/tasks';
import { hostAnswers, hostContacts, hosts, siteVisits, visitSteps } from '@/db/schema/visits';
import { visibleActivities } from '@/lib/activities/queries/visible-activities';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import { blot } from '../rules/blot';
import type { Mention, MentionPlace } from '../types';
import type { Subject } from './find-subject';

/**
 * The texts that people wrote in which one of somebody's names will still stand; what was noted about them goes with
 * them. No program can know what such a text is to say without it, so whoever is about to erase the person is told where
 * to look. Of an activity that the viewer does not see, only the kind of place and the day are told.
 */
export async function findMentions(
  viewer: Viewer,
  { names, participantIds }: Pick<Subject, 'names' | 'participantIds'>,
): Promise<Mention[]> {
  const of = (place: MentionPlace, day: SQL, activityId: SQL, text: SQL, from: SQL) =>
    sql`select ${place}::text, (${day})::date::text, ${activityId}::uuid, ${text} from ${from}`;
  const none = sql`null`;
  const texts = [
    of(
      'session',
      sql`coalesce(starts_at, updated_at) at time zone 'UTC'`,
      sql`activity_id`,
      sql`concat_ws(' ', title::text, description::text)`,
      sql`${sessions}`,
    ),
    of(
      'activity',
      sql`starts_on`,
      sql`id`,
      sql`concat_ws(' ', title::text, summary::text)`,
      sql`${activities}`,
    ),
    of(
      'acknowledgement',
      sql`at at time zone 'UTC'`,
      sql`activity_id`,
      sql`note`,
      sql`${acknowledgements}`,
    ),
    of(
      'template',
      sql`created_at at time zone 'UTC'`,
      none,
      sql`concat_ws(' ', title, content::text)`,
      sql`${agendaTemplates}`,
    ),
    of(
      'release',
      sql`published_at at time zone 'UTC'`,
      sql`activity_id`,
      sql`concat_ws(' ', reason, message)`,
      sql`${releases}`,
    ),
    of(
      'signOff',
      sql`signed_at at time zone 'UTC'`,
      sql`activity_id`,
      sql`reopen_reason`,
      sql`${signOffs}`,
    ),
    of(
      'note',
      sql`created_at at time zone 'UTC'`,
      sql`activity_id`,
      sql`note`,
      sql`${participants} where ${notInArray(participants.id, participantIds)}`,
    ),
    of(
      'host',
      none,
      none,
      sql`concat_ws(' ', name, name_native, job_title, email::text, phone)`,
      sql`${hostContacts}`,
    ),
    of('host', none, none, sql`concat_ws(' ', note, gate::text, parking::text)`, sql`${hosts}`),
    of(
      'visit',
      sql`offered_start at time zone 'UTC'`,
      sql`activity_id`,
      sql`concat_ws(' ', topic::text, objective::text, wishes::text, outcome_note)`,
      sql`${siteVisits}`,
    ),
    of(
      'visit',
      sql`at at time zone 'UTC'`,
      sql`activity_id`,
      sql`concat_ws(' ', contact::text, speakers::text, entry::text, entry_rules, note)`,
      sql`${hostAnswers} join ${siteVisits} on ${siteVisits.id} = ${hostAnswers.siteVisitId}`,
    ),
    of(
      'visit',
      sql`at at time zone 'UTC'`,
      sql`activity_id`,
      sql`note`,
      sql`${visitSteps} join ${siteVisits} on ${siteVisits.id} = ${visitSteps.siteVisitId}`,
    ),
    of('task', sql`created_at at time zone 'UTC'`, sql`activity_id`, sql`title`, sql`${tasks}`),
    of(
      'letter',
      none,
      none,
      sql`concat_ws(' ', letterhead, subject, body, signatories::text)`,
      sql`${letterTemplates}`,
    ),
  ];
  const db = await database();
  const found = await db
    .select({
      place: sql<MentionPlace>`written.place`,
      day: sql<string | null>`written.day`,
      activity: sql<LocalizedText | null>`case when ${visibleActivities(viewer)} then ${activities.title} end`,
      text: sql<string>`written.text`,
    })
    .from(sql`(${sql.join(texts, sql` union all `)}) as written (place, day, activity_id, text)`)
    .leftJoin(activities, eq(activities.id, sql`written.activity_id`))
    .where(sql`written.text is not null and written.text <> ''`)
    .orderBy(sql`written.day desc nulls last`);
  return found
    .filter(({ text }) => blot(text, names) !== text)
    .map(({ place, day, activity }) => ({ place, day, activity }));
}
