import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Column } from '@/components/data-table/types';
import { useLanguageNames } from '@/components/people/language-names';
import { PersonName } from '@/components/people/person-name';
import { GroupBadge } from '@/components/ui/marks';
import type { Group } from '@/lib/activities/types';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import type { ColumnId } from '@/lib/participants/rules/columns';
import type { ParticipantRow } from '@/lib/participants/types';
import { ParticipantStatusMark } from './participant-status';
import { VisaMark } from './visa-mark';

const SORTABLE: readonly ColumnId[] = [
  'name',
  'position',
  'group',
  'status',
  'role',
  'visa',
  'arrives',
  'departs',
  'room',
];

/** What a column is called, in the menu and over its cells; times say whose clock they are on. */
export function useColumnNames(timeZone: string): (id: ColumnId) => string {
  const t = useTranslations('participants.column');
  const city = cityOfZone(timeZone, useLocale());
  return (id) => t(id, { city });
}

/** The columns of the view in its order. A name in its own script stands in the cell of the name. */
export function useTableColumns({
  columns,
  groups,
  timeZone,
  href,
}: {
  columns: readonly ColumnId[];
  groups: readonly Group[];
  timeZone: string;
  /** The page of the list; a person's page is below it. */
  href: string;
}): Column<ParticipantRow>[] {
  const nameOf = useColumnNames(timeZone);
  const cells = useCells({ columns, groups, timeZone, href });
  return columns.flatMap((id) =>
    id === 'native'
      ? []
      : {
          id,
          header: nameOf(id),
          sortable: SORTABLE.includes(id),
          names: id === 'name',
          cell: cells[id],
        },
  );
}

type Cells = Record<Exclude<ColumnId, 'native'>, (row: ParticipantRow) => ReactNode>;

function useCells({
  columns,
  groups,
  timeZone,
  href,
}: Parameters<typeof useTableColumns>[0]): Cells {
  const t = useTranslations('participants');
  const roles = useTranslations('vocabulary.participantRole');
  const languages = useLanguageNames();
  const withOffice = !columns.includes('organization');
  return {
    name: (row) =>
      row.details ? (
        <Link className="nm-lk" href={`${href}/${row.id}`}>
          <PersonName person={row} />
        </Link>
      ) : (
        <PersonName person={row} />
      ),
    position: ({ details }) => (
      <span className="mid pos">
        {[details?.position, withOffice && details?.organizationName].filter(Boolean).join(', ')}
      </span>
    ),
    organization: ({ details }) => <span className="mid pos">{details?.organizationName}</span>,
    role: ({ role }) => <span className="mid nw">{roles(role)}</span>,
    group: ({ group }) =>
      group && (
        <GroupBadge
          letter={group.name}
          label={t('groupName', { name: group.name })}
          first={group.id === groups[0]?.id}
        />
      ),
    status: ({ details }) => details && <ParticipantStatusMark status={details.status} />,
    visa: ({ details }) => details?.visa && <VisaMark visa={details.visa} />,
    arrives: ({ details }) => (
      <Moment at={details?.arrivesAt} flight={details?.arrivalFlight} timeZone={timeZone} />
    ),
    departs: ({ details }) => (
      <Moment at={details?.departsAt} flight={details?.departureFlight} timeZone={timeZone} />
    ),
    languages: ({ details }) => (
      <span className="mid nw">{languages(details?.languages ?? [])}</span>
    ),
    diet: ({ details }) => <span className="mid">{details?.diet}</span>,
    passport: ({ details }) =>
      details && (
        <span className="mid nw">{details.hasPassport ? t('onRecord') : t('notOnRecord')}</span>
      ),
    room: ({ details }) => <span className="mid nw">{details?.room}</span>,
    email: ({ details }) => <span className="mid nw">{details?.email}</span>,
    phone: ({ details }) => <span className="mid nw">{details?.phone}</span>,
  };
}

/** When, on the clocks of the activity, and with which flight. */
function Moment({
  at,
  flight,
  timeZone,
}: {
  at: string | null | undefined;
  flight: string | null | undefined;
  timeZone: string;
}) {
  const locale = useLocale();
  const instant = at ? new Date(at) : null;
  return (
    <span className="nw">
      {instant && `${formatDay(locale, instant, timeZone)}, ${formatTime(instant, timeZone)}`}
      {flight && <span className="mut"> {flight}</span>}
    </span>
  );
}
