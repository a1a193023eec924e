import { useTranslations } from 'next-intl';
import type { DelegationFacts } from '@/lib/delegations/types';
import { useDeadline } from './use-deadline';

/** Head, focal points, deadline on both clocks, and the reserve. */
export function DelegationFactsList({
  delegation: { country, head, focalPoints, nominationDeadline, counts },
  timeZone,
}: {
  delegation: DelegationFacts;
  timeZone: string;
}) {
  const t = useTranslations('delegations');
  const deadline = useDeadline();
  return (
    <dl className="dlg-facts">
      <dt>{t('facts.deadline')}</dt>
      <dd className="num">
        {nominationDeadline ? deadline(nominationDeadline, country, timeZone) : t('noDeadline')}
      </dd>
      <dt>{t('facts.head')}</dt>
      <dd>{head ?? <span className="mut">{t('facts.noHead')}</span>}</dd>
      <dt>{t('facts.focal', { count: focalPoints.length })}</dt>
      <dd>
        {focalPoints.length > 0 ? (
          focalPoints.join(', ')
        ) : (
          <span className="mut">{t('facts.noFocal')}</span>
        )}
      </dd>
      <dt>{t('facts.reserve')}</dt>
      <dd>{t('facts.reserveCount', { count: counts.reserve ?? 0 })}</dd>
    </dl>
  );
}
