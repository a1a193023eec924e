import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { users } from '@/db/schema/identity';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import {
  hostAnswers,
  hostContacts,
  hostLinks,
  hosts,
  siteVisits,
  visitSteps,
} from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { contactsOfHost } from '@/lib/hosts/queries/find-host';
import type { VisitDetail } from '../types';
import { buildings, lineColumns, listOf, toLine } from './line-columns';
import { visibleVisits } from './visible-visits';

const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::float8`;
const ofThisVisit = (column: unknown) => sql`${column} = ${siteVisits.id}`;

const stepsOf = listOf<VisitDetail['steps'][number]>(
  sql`json_build_object('id', ${visitSteps.id}, 'at', ${instant(visitSteps.at)}, 'step', ${visitSteps.step},
    'status', ${visitSteps.status}, 'turn', ${visitSteps.turn}, 'user', ${users.name},
    'contact', ${hostContacts.name}, 'note', ${visitSteps.note})`,
  sql`${visitSteps.at}, ${visitSteps.id}`,
  sql`${visitSteps} left join ${users} on ${users.id} = ${visitSteps.userId}
    left join ${hostContacts} on ${hostContacts.id} = ${visitSteps.contactId} where ${ofThisVisit(visitSteps.siteVisitId)}`,
);

const answersOf = listOf<VisitDetail['answers'][number]>(
  sql`json_build_object('id', ${hostAnswers.id}, 'at', ${instant(hostAnswers.at)}, 'answer', ${hostAnswers.answer},
    'by', ${hostContacts.name}, 'seen', case when ${hostAnswers.seenStart} is not null then json_build_object(
      'start', ${instant(hostAnswers.seenStart)}, 'end', ${instant(hostAnswers.seenEnd)}) end,
    'windows', ${hostAnswers.windows}, 'contact', ${hostAnswers.contact}, 'speakers', ${hostAnswers.speakers},
    'entry', ${hostAnswers.entry}, 'entryRules', ${hostAnswers.entryRules}, 'note', ${hostAnswers.note},
    'settledAt', ${instant(hostAnswers.settledAt)}, 'settledBy', ${users.name})`,
  sql`${hostAnswers.at} desc, ${hostAnswers.id}`,
  sql`${hostAnswers} left join ${hostContacts} on ${hostContacts.id} = ${hostAnswers.contactId}
    left join ${users} on ${users.id} = ${hostAnswers.settledById} where ${ofThisVisit(hostAnswers.siteVisitId)}`,
);

const linksOf = listOf<VisitDetail['links'][number]>(
  sql`json_build_object('to', ${hostContacts.name}, 'createdAt', ${instant(hostLinks.createdAt)},
    'expiresAt', ${instant(hostLinks.expiresAt)}, 'revokedAt', ${instant(hostLinks.revokedAt)},
    'openedAt', ${instant(hostLinks.openedAt)})`,
  sql`${hostLinks.createdAt} desc`,
  sql`${hostLinks} left join ${hostContacts} on ${hostContacts.id} = ${hostLinks.contactId}
    where ${ofThisVisit(hostLinks.siteVisitId)}`,
);

const slidesOf = listOf<VisitDetail['slides'][number]>(
  sql`json_build_object('id', ${documents.id}, 'fileName', ${documents.fileName}, 'size', ${documents.size},
    'uploadedAt', ${instant(documents.uploadedAt)})`,
  sql`${documents.uploadedAt} desc, ${documents.id}`,
  sql`${documents} where ${ofThisVisit(documents.siteVisitId)}`,
);

/** One request of an activity with its history, answers, links and slides, in one statement; null where the viewer sees none. */
export async function findVisit(
  viewer: Viewer,
  activityId: string,
  visitId: string,
): Promise<VisitDetail | null> {
  if (!isId(visitId)) return null;
  const db = await database();
  const [found] = await db
    .select({
      ...lineColumns,
      terms: {
        version: hosts.version,
        locale: hosts.locale,
        asksForId: hosts.asksForId,
        photos: hosts.photos,
        gate: hosts.gate,
        parking: hosts.parking,
        nameListDays: hosts.nameListDays,
        nameListFields: hosts.nameListFields,
        entryRules: hosts.entryRules,
        contacts: contactsOfHost,
      },
      contactId: siteVisits.contactId,
      objective: siteVisits.objective,
      wishes: siteVisits.wishes,
      outcomeNote: siteVisits.outcomeNote,
      steps: stepsOf,
      answers: answersOf,
      links: linksOf,
      slides: slidesOf,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .leftJoin(buildings, eq(buildings.id, places.parentId))
    .leftJoin(groups, eq(groups.id, siteVisits.groupId))
    .where(
      and(eq(siteVisits.id, visitId), eq(siteVisits.activityId, activityId), visibleVisits(viewer)),
    );
  if (!found) return null;
  const {
    terms,
    contactId,
    objective,
    wishes,
    outcomeNote,
    steps,
    answers,
    links,
    slides,
    ...line
  } = found;
  return {
    ...toLine(line),
    terms,
    contactId,
    objective,
    wishes,
    outcomeNote,
    steps,
    answers,
    links,
    slides,
  };
}
