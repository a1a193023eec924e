import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { users } from '@/db/schema/identity';
import { letters } from '@/db/schema/letters';
import { organizations } from '@/db/schema/organizations';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projectPartners } from '@/db/schema/projects';
import { hostAnswers, hostContacts, hosts, siteVisits, visitSteps } from '@/db/schema/visits';
import type { Country, ParticipantRole } from '@/lib/core/vocabulary';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import type { HostGuest } from '@/lib/host-links/types';
import { type PageRow, pageOf } from '../rules/page-of';
import type { HostPage, Slides } from '../types';

const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::float8`;
const moment = (column: unknown) => sql<number | null>`${instant(column)}`;

/** Rows as JSON: `item` of each row `from`, in this order. */
const listOf = <T>(item: SQL, order: SQL, from: SQL) =>
  sql<T[]>`(select coalesce(json_agg(${item} order by ${order}), '[]'::json) from ${from})`;

const given = listOf<PageRow['answers'][number]>(
  sql`json_build_object('id', ${hostAnswers.id}, 'at', ${instant(hostAnswers.at)}, 'answer', ${hostAnswers.answer},
    'by', (select ${hostContacts.name} from ${hostContacts} where ${hostContacts.id} = ${hostAnswers.contactId}),
    'seenStart', ${instant(hostAnswers.seenStart)}, 'seenEnd', ${instant(hostAnswers.seenEnd)},
    'windows', ${hostAnswers.windows}, 'contact', ${hostAnswers.contact}, 'speakers', ${hostAnswers.speakers},
    'entry', ${hostAnswers.entry}, 'entryRules', ${hostAnswers.entryRules}, 'note', ${hostAnswers.note},
    'isAside', ${hostAnswers.settledAt} is null)`,
  sql`${hostAnswers.at}, ${hostAnswers.id}`,
  sql`${hostAnswers} where ${hostAnswers.siteVisitId} = ${siteVisits.id}`,
);

/** Only those of whom somebody may be expected: how many, never who. */
const visitors = sql`${participants} join ${people} on ${people.id} = ${participants.personId}
  where ${participants.activityId} = ${siteVisits.activityId} and ${participants.status} in ('accepted', 'confirmed')
    and (${siteVisits.groupId} is null or ${participants.groupId} = ${siteVisits.groupId})`;

const columns = {
  status: siteVisits.status,
  topic: siteVisits.topic,
  objective: siteVisits.objective,
  wishes: siteVisits.wishes,
  duration: siteVisits.duration,
  wishedDates: siteVisits.wishedDates,
  needsInterpreter: siteVisits.needsInterpreter,
  offeredStart: moment(siteVisits.offeredStart),
  offeredEnd: moment(siteVisits.offeredEnd),
  agreedStart: moment(siteVisits.agreedStart),
  agreedEnd: moment(siteVisits.agreedEnd),
  askedAt: moment(siteVisits.askedAt),
  answerBy: moment(siteVisits.answerBy),
  answeredAt: moment(siteVisits.answeredAt),
  nameListSentAt: moment(siteVisits.nameListSentAt),
  nameListDays: hosts.nameListDays,
  hostName: organizations.name,
  activity: {
    title: activities.title,
    startsOn: activities.startsOn,
    endsOn: activities.endsOn,
    timeZone: activities.timeZone,
  },
  calendar: placeCalendarOf(sql`${hosts.placeId}`),
  answers: given,
  partners: listOf<string>(
    sql`coalesce(o.short_name, o.name->>'en')`,
    sql`p.rank, o.name->>'en'`,
    sql`(select ${projectPartners.organizationId} as id, min(${projectPartners.role}) as rank from ${projectPartners}
      where ${projectPartners.projectId} = ${activities.projectId}
        and ${projectPartners.role} in ('implementing', 'hub') group by 1) p
      join ${organizations} o on o.id = p.id`,
  ),
  roles: listOf<{ role: ParticipantRole; country: Country; count: number }>(
    sql`json_build_object('role', v.role, 'country', v.country, 'count', v.count)`,
    sql`v.role, v.country`,
    sql`(select ${participants.role} as role, ${people.country} as country, count(*) as count from ${visitors} group by 1, 2) v`,
  ),
  languages: listOf<string>(
    sql`v.locale`,
    sql`v.count desc, v.locale`,
    sql`(select ${people.locale} as locale, count(*) as count from ${visitors}
      and ${participants.role} in ('delegate', 'head_of_delegation', 'observer') group by 1) v`,
  ),
  slides: listOf<Slides>(
    sql`json_build_object('id', ${documents.id}, 'fileName', ${documents.fileName}, 'size', ${documents.size})`,
    sql`${documents.uploadedAt}, ${documents.id}`,
    sql`${documents} where ${documents.siteVisitId} = ${siteVisits.id} and ${documents.kind} = 'slides'`,
  ),
  hasList: sql<boolean>`exists (select from ${letters}
    where ${letters.siteVisitId} = ${siteVisits.id} and ${letters.kind} = 'visitor_list')`,
  asker: sql<
    string | null
  >`(select ${users.email} from ${visitSteps} join ${users} on ${users.id} = ${visitSteps.userId}
    where ${visitSteps.siteVisitId} = ${siteVisits.id} and ${inArray(visitSteps.step, ['asked', 'created'])}
    order by ${visitSteps.at} desc limit 1)`,
};

/** What the holder of a link sees of their visit, in one statement. Null: it is gone meanwhile. */
export async function loadHostPage(guest: HostGuest, at: Date): Promise<HostPage | null> {
  const db = await database();
  const [row] = await db
    .select(columns)
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .where(and(eq(siteVisits.id, guest.siteVisitId)));
  return row ? pageOf(row, at) : null;
}
