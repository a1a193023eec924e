import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import type { DelegationCount } from '@/lib/activities/types';
import { formatDay, formatTime } from '@/lib/i18n/format';

/** Every delegation against its quota: who is confirmed, who still waits, until when people can be named. */
export function DelegationTable({
  delegations,
  timeZone,
  aside,
}: {
  delegations: readonly DelegationCount[];
  timeZone: string;
  aside?: ReactNode;
}) {
  const t = useTranslations('activities.delegations');
  const sum = (of: 'quota' | 'confirmed' | 'waiting') =>
    delegations.reduce((total, delegation) => total + delegation[of], 0);
  return (
    <section>
      <SectionHead title={t('title')} aside={aside} />
      {delegations.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <TableBox label={t('title')}>
          <table className="tb rd-t">
            <thead>
              <tr>
                <th scope="col">{t('country')}</th>
                <th scope="col" className="seg-c">
                  <span className="vh">{t('bar')}</span>
                </th>
                <th scope="col" className="r">
                  {t('confirmed')}
                </th>
                <th scope="col" className="r">
                  {t('waiting')}
                </th>
                <th scope="col">{t('missing')}</th>
                <th scope="col">{t('deadline')}</th>
              </tr>
            </thead>
            <tbody>
              {delegations.map((delegation) => (
                <Line key={delegation.id} delegation={delegation} timeZone={timeZone} />
              ))}
            </tbody>
            {delegations.length > 1 && (
              <tfoot>
                <tr>
                  <th scope="row">{t('all')}</th>
                  <td className="seg-c">
                    <span className="vh">{t('bar')}</span>
                  </td>
                  <td className="r">
                    {t('ofQuota', { people: sum('confirmed'), quota: sum('quota') })}
                  </td>
                  <td className="r">{sum('waiting')}</td>
                  <td colSpan={2}>{missing(t, delegations)}</td>
                </tr>
              </tfoot>
            )}
          </table>
        </TableBox>
      )}
    </section>
  );
}

function Line({ delegation, timeZone }: { delegation: DelegationCount; timeZone: string }) {
  const t = useTranslations('activities.delegations');
  const words = useTranslations('vocabulary.country');
  const locale = useLocale();
  const { country, quota, confirmed, waiting, nominationDeadline } = delegation;
  const deadline = nominationDeadline ? new Date(nominationDeadline) : null;
  return (
    <tr>
      <th scope="row" className="b nw">
        <span className="row">
          <CountryChip code={country} />
          {words(country)}
        </span>
      </th>
      <td className="seg-c">
        <Places delegation={delegation} />
      </td>
      <td className="r nw">{t('ofQuota', { people: confirmed, quota })}</td>
      <td className="r">{waiting}</td>
      <td className="mid">{missing(t, [delegation])}</td>
      <td className="nw mid">
        {deadline && `${formatDay(locale, deadline, timeZone)} ${formatTime(deadline, timeZone)}`}
      </td>
    </tr>
  );
}

const MOST = 40;

/** One mark for each place; too many places would only be a grey line. */
function Places({ delegation: { quota, confirmed, waiting } }: { delegation: DelegationCount }) {
  const places = Math.max(quota, confirmed + waiting);
  if (places > MOST) return null;
  const state = (n: number) => (n < confirmed ? 'f' : n < confirmed + waiting ? 'w' : undefined);
  return (
    <div className="segbar" aria-hidden="true">
      {Array.from({ length: places }, (_, n) => (
        <i key={n} className={state(n)} />
      ))}
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<'activities.delegations'>>;

function missing(t: Words, delegations: readonly DelegationCount[]): string {
  const free = delegations.reduce(
    (sum, { quota, confirmed, waiting }) => sum + Math.max(0, quota - confirmed - waiting),
    0,
  );
  return free > 0 ? t('free', { free }) : t('full');
}
