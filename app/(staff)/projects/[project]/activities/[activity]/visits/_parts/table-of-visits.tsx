import { useLocale } from 'next-intl';
import { useVisitWords } from '@/components/visits/visit-words';
import { VisitsTable } from '@/components/visits/visits-table';
import type { Activity } from '@/lib/activities/types';
import { localized } from '@/lib/core/localized';
import type { SearchParams } from '@/lib/core/table-state';
import { formatDay } from '@/lib/i18n/format';
import { readTable, sortAndFilter } from '@/lib/visits/rules/visit-table';
import type { VisitLine } from '@/lib/visits/types';
import type { aroundVisits } from '../open-visits';

/** The requests as a table that the address sorts and filters. */
export function TableOfVisits({
  activity: { timeZone },
  visits,
  around: { today, agendaHref, newHref, brief },
  asked,
}: {
  activity: Activity;
  visits: readonly VisitLine[];
  around: Awaited<ReturnType<typeof aroundVisits>>;
  asked: SearchParams;
}) {
  const locale = useLocale();
  const words = useVisitWords({ timeZone, today });
  const state = readTable(asked);
  const rows = sortAndFilter(visits, state).map((visit) => {
    const { id, status, turn, priority, host, askedAt, owed } = visit;
    const due = owed.map(({ on }) => on).sort()[0];
    return {
      id,
      status,
      turn,
      priority,
      brief: brief(visit),
      host: localized(host.name, locale).text,
      city: host.city ? localized(host.city, locale).text : '',
      when: words.start(visit),
      group: words.who(visit),
      due: due ? formatDay(locale, due, timeZone) : '',
      asked: askedAt === null ? '' : formatDay(locale, askedAt, timeZone),
    };
  });
  return <VisitsTable rows={rows} sorted={state} agendaHref={agendaHref} newHref={newHref} />;
}
