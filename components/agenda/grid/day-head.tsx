import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { GroupBadge } from '@/components/ui/marks';
import { formatDay } from '@/lib/i18n/format';
import { useDesk } from '../desk/desk';
import type { Lanes } from './slots';

/** The day's name, its cities, and a head for each lane; it stays at the top while the day is scrolled. */
export function DayHead({
  date,
  cities,
  lanes,
  onAdd,
}: {
  date: string;
  cities: string;
  lanes: Lanes;
  onAdd: ((date: string) => void) | undefined;
}) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  const headCount = useDesk((desk) => desk.draft.headCount);
  const name = formatDay(locale, date, zone);
  return (
    <div className="cal-d">
      <div className="d">
        <h2 id={`day-${date}`}>{name}</h2>
        <span>{cities}</span>
        {onAdd && (
          <button
            type="button"
            className="icb"
            aria-label={t('addOn', { day: name })}
            onClick={() => onAdd(date)}
          >
            <Icon name="plus" />
          </button>
        )}
      </div>
      <div className="cal-l" style={{ gridTemplateColumns: `repeat(${lanes.length}, 1fr)` }}>
        {lanes.map((group, index) => (
          <span key={group?.id ?? 'everyone'}>
            {group && (
              <GroupBadge
                letter={group.name}
                label={t('group', { name: group.name })}
                first={index === 0}
              />
            )}
            {!group && t('everyone')} {t('people', { count: group?.headCount ?? headCount })}
          </span>
        ))}
      </div>
    </div>
  );
}
