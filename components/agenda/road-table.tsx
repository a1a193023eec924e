import { useLocale, useTranslations } from 'next-intl';
import { GroupBadge } from '@/components/ui/marks';
import { LengthText } from '@/components/ui/time';
import { formatDayTab } from '@/lib/i18n/format';
import type { Grid, GridDay } from './grid/lay-grid';

/** How long each group sits in a bus on each day. */
export function RoadTable({ grid, zone }: { grid: Grid; zone: string }) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const onTheRoad = grid.days.some(
    ({ legs, blocks }) => legs.length > 0 || blocks.some(({ leg }) => leg),
  );
  if (!onTheRoad) return null;
  return (
    <section className="roads" aria-labelledby="roads">
      <h2 className="h3" id="roads">
        {t('road.title')}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('form.groups')}</span>
            </th>
            {grid.days.map(({ date }) => (
              <th scope="col" key={date}>
                {formatDayTab(locale, date, zone)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.lanes.map((group, index) => (
            <tr key={group?.id ?? 'everyone'}>
              <th scope="row">
                {group ? (
                  <GroupBadge
                    letter={group.name}
                    label={t('group', { name: group.name })}
                    first={index === 0}
                  />
                ) : (
                  t('everyone')
                )}
              </th>
              {grid.days.map((day) => (
                <td key={day.date}>
                  <LengthText minutes={minutesOfLane(day, index, grid.lanes.length)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function minutesOfLane({ legs, blocks }: GridDay, lane: number, lanes: number): number {
  const middle = (lane + 0.5) / lanes;
  const own = [...legs, ...blocks].filter(
    ({ left, width }) => left < middle && middle < left + width,
  );
  return own.reduce((sum, { leg }) => sum + (leg?.minutes ?? 0), 0);
}
