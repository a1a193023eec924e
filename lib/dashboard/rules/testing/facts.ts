import type { EditableSession } from '@/lib/agenda/types/draft';
import { readinessBoard } from '@/lib/delegations/rules/readiness';
import { facts as delegation } from '@/lib/delegations/rules/testing/facts';
import type { Deadlines, DelegationFacts } from '@/lib/delegations/types';
import type { DeskFacts } from '../desk-facts';

const AT = Date.parse('2023-10-10T00:00:00Z');
export const SEO = { id: 'seo', name: 'Garam Seo' };

/** Tuesday 10 October 2023 in Seoul, two weeks before a visit of three days, with nobody and nothing in it. */
export function givenDesk(
  changed: Partial<DeskFacts> = {},
  delegations: Partial<DelegationFacts>[] = [],
  deadlines: Deadlines = {},
): DeskFacts {
  return {
    activity: { startsOn: '2023-10-24', endsOn: '2023-10-26', timeZone: 'Asia/Seoul' },
    at: AT,
    today: '2023-10-10',
    visits: [],
    coverage: [],
    sessions: [],
    blockers: [],
    release: null,
    changed: 0,
    board: readinessBoard(delegations.map(delegation), deadlines, {
      at: AT,
      timeZone: 'Asia/Seoul',
    }),
    deadlines,
    coordinators: [SEO],
    ...changed,
  };
}

/** A talk on the first morning for everyone. */
export function givenSession(session: Partial<EditableSession> = {}): EditableSession {
  return {
    id: 'session',
    kind: 'talk',
    title: { en: 'Talk' },
    description: null,
    start: Date.parse('2023-10-24T00:00:00Z'),
    end: Date.parse('2023-10-24T01:00:00Z'),
    duration: null,
    placeId: null,
    groupIds: [],
    languages: [],
    people: [],
    siteVisitId: null,
    mustFollowSessionId: null,
    vehicleIds: [],
    isTentative: false,
    isPublic: false,
    version: 1,
    ...session,
  };
}
