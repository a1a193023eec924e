import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { pageWindow } from '@/lib/core/table-state';
import type { ParticipantStatus, VisaState } from '@/lib/core/vocabulary';
import { participantAccess } from '../policy';
import { countListed, sectionsOnPage } from '../rules/sections';
import { type ParticipantView, rosterView } from '../rules/table';
import { NOBODY, type ParticipantPage, type ParticipantSection } from '../types';
import { notFolded, shownTo, wantedBy } from './table-conditions';
import { readRows, visaOf } from './table-rows';

/** Rows of one page of the table. */
export const PAGE_SIZE = 100;

type Scope = { id: string; projectId: string };

/**
 * One page of the participants that the viewer may see, under the headings of the view. The roster has who may come,
 * with names, role and group, and finds nobody by anything else. Two statements, and one more to open what is sealed.
 */
export async function listParticipants(
  viewer: Viewer,
  activity: Scope,
  asked: ParticipantView,
): Promise<ParticipantPage> {
  const access = participantAccess(viewer, activity);
  if (access === 'none') return { rows: [], sections: [], listed: 0, matching: 0, total: 0 };
  const view = access === 'records' ? asked : rosterView(asked);
  const seen = shownTo(viewer, activity, access);
  const wanted = wantedBy(view, access);
  const sections = await countSections(seen, wanted, view.grouping);
  const window = pageWindow(view.page, PAGE_SIZE);
  const rows = await readRows({
    where: and(seen, wanted, notFolded(view)),
    view,
    hasRecords: access === 'records',
    window,
  });
  const sum = (of: 'matching' | 'total') => sections.reduce((all, it) => all + it[of], 0);
  return {
    rows,
    sections: view.grouping === 'none' ? [] : sectionsOnPage(sections, view.closed, window),
    listed: countListed(sections, view.grouping === 'none' ? [] : view.closed),
    matching: sum('matching'),
    total: sum('total'),
  };
}

/** Every heading with how many people stand under it, in the order of the table. */
async function countSections(
  seen: SQL,
  wanted: SQL,
  grouping: ParticipantView['grouping'],
): Promise<ParticipantSection[]> {
  const byCountry = grouping === 'delegation';
  const byGroup = grouping === 'group';
  const nothing = sql<null>`null`;
  const keys = { delegation: [delegations.country], group: [groups.id], none: [] }[grouping];
  const db = await database();
  const rows = await db
    .select({
      country: byCountry ? delegations.country : nothing,
      groupId: byGroup ? groups.id : nothing,
      groupName: byGroup ? groups.name : nothing,
      groupPosition: byGroup ? groups.position : nothing,
      total: count(),
      matching: countIf(wanted),
      counts: {
        nominated: countIf(is('nominated')),
        accepted: countIf(is('accepted')),
        confirmed: countIf(is('confirmed')),
        toApply: countIf(and(COMING, eq(visaOf, 'to_apply' satisfies VisaState))),
        atEmbassy: countIf(and(COMING, eq(visaOf, 'at_embassy' satisfies VisaState))),
        refused: countIf(and(COMING, eq(visaOf, 'refused' satisfies VisaState))),
      },
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .leftJoin(participantTravel, eq(participantTravel.participantId, participants.id))
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(seen)
    .groupBy(...keys)
    .orderBy(
      ...(byCountry ? [sql`${delegations.country} nulls last`] : []),
      ...(byGroup ? [sql`coalesce(${groups.position}, 9999)`, asc(groups.id)] : []),
    );
  return rows.map(({ groupId, groupName, groupPosition, ...row }) => ({
    ...row,
    id: grouping === 'none' ? '' : (row.country ?? groupId ?? NOBODY),
    group:
      groupId && groupName ? { id: groupId, name: groupName, position: groupPosition ?? 0 } : null,
  }));
}

const is = (status: ParticipantStatus) => eq(participants.status, status);
const COMING = inArray(participants.status, ['nominated', 'accepted', 'confirmed']);

function countIf(condition: SQL | undefined) {
  return sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
}
