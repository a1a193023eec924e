import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip } from '@/components/ui/marks';
import { TableBox } from '@/components/ui/table-box';
import { DateRange } from '@/components/ui/time';
import type { OwnDelegation } from '@/lib/dashboard/types';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';

/** A focal point's own delegation: its places, its deadline, who is named and how far each of them is. */
export function OwnDelegationSection({ delegation }: { delegation: OwnDelegation }) {
  const t = useTranslations('dashboard.delegation');
  const { activity, country, quota, members } = delegation;
  const taken = members.filter(({ status }) => status !== 'declined' && status !== 'withdrawn');
  return (
    <section className="own">
      <div className="sec-h">
        <h2 className="h2">
          <CountryChip code={country} /> <LocalizedText text={activity.title} />{' '}
          <IllustrativeChip project={activity.project} />
        </h2>
        <Link className="lk lab" href={activityHref(activity, 'participants')}>
          {t('open')}
        </Link>
      </div>
      <p className="mid">
        <DateRange from={activity.startsOn} to={activity.endsOn} zone={activity.timeZone} />
        <br />
        {t('places', { taken: taken.length, quota })} <Deadline delegation={delegation} />
      </p>
      {members.length === 0 ? (
        <p className="mut att-none">{t('nobody')}</p>
      ) : (
        <Members of={delegation} />
      )}
    </section>
  );
}

function Members({ of }: { of: OwnDelegation }) {
  const t = useTranslations('dashboard.delegation');
  const words = useTranslations('vocabulary');
  return (
    <TableBox label={t('members')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {of.members.map(({ participantId, name, nativeName, role, status }) => (
            <tr key={participantId}>
              <th scope="row">
                <span className="nm">
                  <b>{name}</b>
                  {nativeName && <span>{nativeName}</span>}
                </span>
              </th>
              <td>{words(`participantRole.${role}`)}</td>
              <td>{words(`participantStatus.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Deadline({ delegation: { nominationDeadline, activity } }: { delegation: OwnDelegation }) {
  const t = useTranslations('dashboard.delegation');
  const locale = useLocale();
  if (!nominationDeadline) return null;
  const at = new Date(nominationDeadline);
  return t('deadline', {
    day: formatDay(locale, at, activity.timeZone),
    time: formatTime(at, activity.timeZone),
    city: cityOfZone(activity.timeZone, locale),
  });
}
