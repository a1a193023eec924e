import { owedToHost } from '@/lib/agenda/rules/owed-to-host';
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

/** What is owed to or by the host, as the agenda counts it; what is done is left out. */
export function owedOf(terms: Terms, activity: Days): Owed[] {
  const { host, nameListSentAt, offered, sessions } = terms;
  const { leadTime, nameListDays } = host;
  const owed = owedToHost(
    {
      ...terms,
      leadTime,
      nameListDays,
      isNameListSent: nameListSentAt !== null,
      offeredStart: offered?.start ?? null,
    },
    activity,
    sessions.map(({ start }) => start),
  );
  return owed.map(({ what, on }) => ({
    what,
    turn: what === 'answer' ? 'host' : 'us',
    on,
    needs: what === 'name_list' ? nameListDays : leadTime,
  }));
}
