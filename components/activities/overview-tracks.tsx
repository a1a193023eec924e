import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import type { Activity } from '@/lib/activities/types';
import type { Missing, Track } from '@/lib/dashboard/types';
import { formatDay } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { activityPath } from './links';
import { UnitBar } from './unit-bar';

/** What is ready, what waits and what is stopped, track by track; each leads to the rows that it counts. */
export function OverviewTracks({
  tracks,
  activity,
}: {
  tracks: readonly Track[];
  activity: Activity;
}) {
  const t = useTranslations('overview.readiness');
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          <span className="legend units-key" aria-hidden="true">
            {(['done', 'waiting', 'blocked'] as const).map((part) => (
              <span key={part}>
                <i className={part} />
                {t(part)}
              </span>
            ))}
          </span>
        }
      />
      {tracks.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <TableBox label={t('title')}>
          <table className="tb rd-t tracks">
            <thead>
              <tr>
                <th scope="col">{t('track')}</th>
                <th scope="col">
                  <span className="vh">{t('bar')}</span>
                </th>
                <th scope="col">{t('now')}</th>
                <th scope="col">{t('missing')}</th>
                <th scope="col">{t('due')}</th>
                <th scope="col">{t('owner')}</th>
              </tr>
            </thead>
            <tbody>
              {tracks.map((track) => (
                <Line key={track.code} track={track} activity={activity} />
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  );
}

function Line({ track, activity }: { track: Track; activity: Activity }) {
  const t = useTranslations('overview.readiness');
  const names = useTranslations('overview.tracks');
  const locale = useLocale();
  const { code, units, conflicts = 0, missing, dueOn, urgency, owner, path } = track;
  const all = units.done + units.waiting + units.blocked + units.rest;
  const ownerName = owner === 'focal_points' ? t('focalPoints') : (owner?.name ?? t('staff'));
  return (
    <tr>
      <th scope="row" className="b">
        <Link href={activityPath(activity, path)}>{names(code)}</Link>
      </th>
      <td>
        <UnitBar units={units} />
        <span className="vh">{t('units', units)}</span>
      </td>
      <td className="nw b">
        {conflicts > 0 ? t('conflicts', { count: conflicts }) : t('of', { done: units.done, all })}
      </td>
      <td className="mid">
        {missing.length === 0 ? t('complete') : <MissingText missing={missing} />}
      </td>
      <td className={`nw ${urgency ?? ''}`}>
        {dueOn && formatDay(locale, dueOn, activity.timeZone)}
      </td>
      <td className="mid nw">{ownerName}</td>
    </tr>
  );
}

/** So many countries stand with their names, more with their letters. */
const NAMED = 2;

function MissingText({ missing }: { missing: readonly Missing[] }) {
  const t = useTranslations('overview.missing');
  const country = useTranslations('vocabulary.country');
  const locale = useLocale();
  return missing
    .map(({ code, count, countries = [], language }) => {
      const isShort = countries.length <= NAMED;
      return t(code, {
        count,
        countries: countries.map((one) => (isShort ? country(one) : one)).join(', '),
        language: language ? languageName(locale, language) : '',
      });
    })
    .join('; ');
}
