'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { GroupBadge } from '@/components/ui/marks';
import { roadDays } from '@/lib/agenda/rules/road';
import type { RoadDay } from '@/lib/agenda/types/travel';
import { formatDayTab } from '@/lib/i18n/format';
import { activityDates } from './dates';
import { useDesk } from './desk';
import { useDeskWords } from './words';

/** More days than this do not fit beside each other; the page of the roads has them all. */
const DAYS = 5;

/** How long each group is on the road on each day. */
export function RoadTable() {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const draft = useDesk((desk) => desk.draft);
  const legs = useDesk((desk) => desk.legs);
  const path = useDesk((desk) => desk.path);
  const zone = draft.activity.timeZone;
  const road = roadDays(legs, zone);
  if (road.length === 0) return null;
  const dates = activityDates(draft);
  const groups = draft.groups.length > 0 ? draft.groups : [null];
  return (
    <section className="roads" aria-labelledby="roads">
      <h2 className="h3" id="roads">
        <Link href={`${path}/road`}>{t('road.title')}</Link>
      </h2>
      {dates.length <= DAYS && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{t('form.groups')}</span>
              </th>
              {dates.map((date) => (
                <th scope="col" key={date}>
                  {formatDayTab(locale, date, zone)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group, index) => (
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
                {dates.map((date) => (
                  <td key={date}>
                    <Sum
                      of={road.find(
                        (one) => one.groupId === (group?.id ?? null) && one.date === date,
                      )}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sum({ of: sum }: { of: RoadDay | undefined }) {
  const t = useTranslations('agenda.road');
  const words = useDeskWords();
  const length = words.length(sum?.minutes ?? 0);
  if (!sum || (!sum.estimated && !sum.incomplete)) return <span className="num">{length}</span>;
  const why = t(sum.incomplete ? 'atLeast' : 'about', { length });
  return (
    <abbr className="num" title={why}>
      {t(sum.incomplete ? 'atLeastShort' : 'aboutShort', { length })}
    </abbr>
  );
}
