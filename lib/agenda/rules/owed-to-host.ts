import type { VisitStatus } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';
import type { AgendaActivity, AgendaVisit, DatedWindow, Instant, LocalDate } from '../types/agenda';

/** What a host asks for, in working days of the host's own `calendar` before the visit. */
export type HostTerms = {
  status: VisitStatus;
  /** To answer a request. */
  leadTime: number;
  /** When we asked them to have answered. */
  answerBy: Instant | null;
  /** To have the names; `null`: the host wants none. */
  nameListDays: number | null;
  isNameListSent: boolean;
  /** The time that the host was asked for. */
  offeredStart: Instant | null;
  windows: readonly Pick<DatedWindow, 'date'>[];
  wishedDates: readonly LocalDate[];
  calendar: WorkingCalendar;
};

/**
 * What is still owed to a host or by them, and until when: the request itself while nobody has asked, then the answer
 * and, if they want it, the list of names while nobody has sent it.
 * @param starts when sessions of the visit begin; without any it is counted from the first day on which it can be
 */
export function owedToHost(
  terms: HostTerms,
  activity: Pick<AgendaActivity, 'startsOn' | 'timeZone'>,
  starts: readonly Instant[],
): NonNullable<AgendaVisit['due']> {
  const { status, leadTime, answerBy, nameListDays, isNameListSent, calendar } = terms;
  if (status === 'declined' || status === 'cancelled') return [];
  const date = dateOf(terms, activity, starts);
  const before = (days: number) => workingDaysBefore(date, days, calendar);
  if (status === 'draft') return [{ what: 'lead_time', on: before(leadTime) }];
  const answer = answerBy === null ? before(leadTime) : localDate(answerBy, activity.timeZone);
  return [
    ...(status === 'asked' ? [{ what: 'answer' as const, on: answer }] : []),
    ...(nameListDays !== null && !isNameListSent
      ? [{ what: 'name_list' as const, on: before(nameListDays) }]
      : []),
  ];
}

/** On the agenda, else as the host was asked, else the first on which it can or should be. */
function dateOf(
  { offeredStart, windows, wishedDates }: HostTerms,
  { startsOn, timeZone }: Pick<AgendaActivity, 'startsOn' | 'timeZone'>,
  starts: readonly Instant[],
): LocalDate {
  const start = starts.length > 0 ? Math.min(...starts) : offeredStart;
  if (start !== null) return localDate(start, timeZone);
  const [first] = windows.map(({ date }) => date).sort();
  return first ?? wishedDates.toSorted()[0] ?? startsOn;
}
