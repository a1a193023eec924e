import { localDate } from '@/lib/core/zoned-time';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';
import type { Owed, VisitLine } from '../types';

/** What counts of a request. `calendar`: when those who receive at the place work. */
export type Terms = Pick<
  VisitLine,
  'status' | 'sessions' | 'offered' | 'windows' | 'wishedDates' | 'answerBy' | 'nameListSentAt'
> & {
  host: Pick<VisitLine['host'], 'leadTime' | 'nameListDays'>;
  calendar: WorkingCalendar;
};

type Days = { startsOn: string; timeZone: string };

/** What is owed to or by the host, in working days of the host before the visit; what is done is left out. */
export function owedOf(terms: Terms, activity: Days): Owed[] {
  const { status, host, calendar, answerBy } = terms;
  const before = (days: number) => workingDaysBefore(dateOf(terms, activity), days, calendar);
  const { leadTime, nameListDays } = host;
  switch (status) {
    case 'draft':
      return [{ what: 'lead_time', turn: 'us', on: before(leadTime), needs: leadTime }];
    case 'asked':
      return [
        {
          what: 'answer',
          turn: 'host',
          on: answerBy === null ? before(leadTime) : localDate(answerBy, activity.timeZone),
          needs: leadTime,
        },
        ...nameList(),
      ];
    case 'tentative':
    case 'confirmed':
      return nameList();
    default:
      return [];
  }
  function nameList(): Owed[] {
    if (nameListDays === null || terms.nameListSentAt !== null) return [];
    return [{ what: 'name_list', turn: 'us', on: before(nameListDays), needs: nameListDays }];
  }
}

/** The date of a visit: on the agenda, else as the host was asked, else the first on which it can or should be. */
export function dateOf(
  {
    sessions,
    offered,
    windows,
    wishedDates,
  }: Pick<Terms, 'sessions' | 'offered' | 'windows' | 'wishedDates'>,
  { startsOn, timeZone }: Days,
): string {
  const start = sessions[0]?.start ?? offered?.start;
  if (start !== undefined) return localDate(start, timeZone);
  const [first] = windows.map(({ date }) => date).sort();
  return first ?? wishedDates.toSorted()[0] ?? startsOn;
}
