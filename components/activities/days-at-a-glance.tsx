import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { kindClass } from '@/components/ui/kind';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity, GlanceSession } from '@/lib/activities/types';
import { clockMinutes, datesBetween, localDate, startOfDay } from '@/lib/core/zoned-time';
import { formatDayTab } from '@/lib/i18n/format';

/** Every day as a small column of its sessions: how full it is and whether the groups part. */
export function DaysAtAGlance({
  activity,
  sessions,
  href,
}: {
  activity: Activity;
  sessions: readonly GlanceSession[];
  /** Where the whole agenda stands, for those who may open it. */
  href?: string;
}) {
  const t = useTranslations('activities.glance');
  const locale = useLocale();
  const { startsOn, endsOn, timeZone } = activity;
  const days = Map.groupBy(sessions, ({ start }) => localDate(start, timeZone));
  const dates = datesBetween(startsOn, endsOn);
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          href && (
            <Link className="lk lab" href={href}>
              {t('agenda')}
            </Link>
          )
        }
      />
      {sessions.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <ul className="mini mini-days">
          {dates.map((date) => {
            const onDay = days.get(date) ?? [];
            return (
              <li key={date}>
                <b>{formatDayTab(locale, date, timeZone)}</b>
                <span className="vh">
                  {t('sessions', { count: onDay.length })}
                  {onDay.some(({ isBad }) => isBad) && `, ${t('conflict')}`}
                </span>
                <Day date={date} sessions={onDay} activity={activity} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Day({
  date,
  sessions,
  activity,
}: {
  date: string;
  sessions: readonly GlanceSession[];
  activity: Activity;
}) {
  const midnight = startOfDay(date, activity.timeZone);
  const minute = (instant: number) => (instant - midnight) / 60_000;
  const from = Math.min(
    clockMinutes(activity.dayStartsAt),
    ...sessions.map(({ start }) => minute(start)),
  );
  const until = Math.max(
    clockMinutes(activity.dayEndsAt),
    ...sessions.map(({ end }) => minute(end)),
  );
  const percent = (minutes: number) => `${(minutes / (until - from)) * 100}%`;
  return (
    <div className="c" aria-hidden="true">
      {sessions.flatMap((session) =>
        lanes(session, activity).map(({ left, width }) => (
          <i
            key={`${session.id} ${left}`}
            className={classes(kindClass(session.kind), session.isBad && 'bad')}
            style={{
              top: percent(minute(session.start) - from),
              height: percent(minute(session.end) - minute(session.start)),
              left,
              width,
            }}
          />
        )),
      )}
    </div>
  );
}

/** The whole width for everyone, otherwise the lane of each group that it addresses. */
function lanes({ groupIds }: GlanceSession, { groups }: Activity) {
  if (groupIds.length === 0 || groupIds.length >= groups.length) {
    return [{ left: '2%', width: '96%' }];
  }
  return groups.flatMap(({ id }, index) =>
    groupIds.includes(id)
      ? [{ left: `${2 + (96 / groups.length) * index}%`, width: `${96 / groups.length - 1}%` }]
      : [],
  );
}
