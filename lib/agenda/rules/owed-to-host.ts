import type { VisitStatus } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';
import type {
  AgendaActivity,
  AgendaSession,
  AgendaVisit,
  DatedWindow,
  LocalDate,
} from '../types/agenda';

/** What a host asks for, in working days of the host's own `calendar` before the visit. */
export type HostTerms = {
  id: string;
  status: VisitStatus;
  /** To answer a request. */
  leadTime: number;
  /** To have the names; `null`: the host wants none. */
  nameListDays: number | null;
  isNameListSent: boolean;
  windows: readonly DatedWindow[];
  calendar: WorkingCalendar;
};

/**
 * What is still owed to a host, and until when: the request itself while nobody has asked, the names while nobody has
 * sent them. A visit without a time is counted from the first day on which it can be.
 */
export function owedToHost(
  terms: HostTerms,
  activity: Pick<AgendaActivity, 'startsOn' | 'timeZone'>,
  sessions: readonly Pick<AgendaSession, 'siteVisitId' | 'start'>[],
): NonNullable<AgendaVisit['due']> {
  const { status, leadTime, nameListDays, isNameListSent, calendar } = terms;
  if (status === 'declined' || status === 'cancelled') return [];
  const date = dateOf(terms, activity, sessions);
  const before = (days: number) => workingDaysBefore(date, days, calendar);
  return [
    ...(status === 'draft' ? [{ what: 'lead_time' as const, on: before(leadTime) }] : []),
    ...(nameListDays !== null && !isNameListSent
      ? [{ what: 'name_list' as const, on: before(nameListDays) }]
      : []),
  ];
}

function dateOf(
  { id, windows }: HostTerms,
  { startsOn, timeZone }: Pick<AgendaActivity, 'startsOn' | 'timeZone'>,
  sessions: readonly Pick<AgendaSession, 'siteVisitId' | 'start'>[],
): LocalDate {
  const starts = sessions.flatMap(({ siteVisitId, start }) =>
    siteVisitId === id && start !== null ? start : [],
  );
  if (starts.length > 0) return localDate(Math.min(...starts), timeZone);
  const [first] = windows.map(({ date }) => date).sort();
  return first ?? startsOn;
}
