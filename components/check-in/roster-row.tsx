'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { CountryChip, GroupBadge } from '@/components/ui/marks';
import type { RosterEntry } from '@/lib/attendance/types';
import type { MarkState } from '@/lib/core/vocabulary';
import { formatTime } from '@/lib/i18n/format';
import type { Cell } from './use-marks';

const CHOICES = [
  { state: 'present', className: 'p', icon: 'check', label: 'present' },
  { state: 'late', className: 'l', icon: 'clock', label: 'lateLabel' },
  { state: 'excused', className: 'e', icon: 'note', label: 'excusedLabel' },
  { state: 'absent', className: 'a', icon: 'x', label: 'absentLabel' },
] as const satisfies readonly {
  state: MarkState;
  className: string;
  icon: IconName;
  label: string;
}[];

type Props = {
  entry: RosterEntry;
  cell: Cell;
  isClosed: boolean;
  zone: string;
  onMark: (state: MarkState) => void;
};

export function RosterRow({ entry, cell, isClosed, zone, onMark }: Props) {
  const t = useTranslations('attendance.roster');
  return (
    <li className={cell.state ? 'ci-r is-set' : 'ci-r'}>
      <div className="ci-who">
        <p className="n">{entry.name}</p>
        <p className="m">
          {entry.country && <CountryChip code={entry.country} />}
          {entry.groupName && (
            <GroupBadge
              letter={entry.groupName}
              label={t('group', { name: entry.groupName })}
              first={entry.groupName === 'A'}
            />
          )}
          <MarkWords cell={cell} zone={zone} />
        </p>
      </div>
      {CHOICES.map(({ state, className, icon, label }) => (
        <button
          key={state}
          type="button"
          className={`ci-b ${className}`}
          aria-pressed={cell.state === state}
          aria-label={t('mark', { state: t(label), name: entry.name })}
          disabled={isClosed}
          onClick={() => onMark(state)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </li>
  );
}

/** The state in words, since when, and whether the server has it. */
function MarkWords({ cell: { state, observedAt, isSent }, zone }: { cell: Cell; zone: string }) {
  const t = useTranslations('attendance.roster');
  const words = useTranslations('vocabulary.markState');
  return (
    <>
      <span>
        {state && observedAt
          ? t('at', { state: words(state), time: formatTime(Date.parse(observedAt), zone) })
          : t('notSeen')}
      </span>
      {!isSent && (
        <span className="st st-warn">
          <Icon name="device" />
          {t('notSent')}
        </span>
      )}
    </>
  );
}
