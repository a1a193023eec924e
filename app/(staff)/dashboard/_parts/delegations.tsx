import { getTranslations } from 'next-intl/server';
import { OwnDelegationSection } from '@/components/dashboard/own-delegation';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { listOwnDelegations } from '@/lib/dashboard/queries/list-own-delegations';
import { phaseOf } from '@/lib/dashboard/rules';

/** What comes first and the next ones; then what is over, the latest first. */
export async function DelegationsPart({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('dashboard.delegation');
  const all = await listOwnDelegations(viewer);
  const at = now();
  const isOver = ({ activity }: (typeof all)[number]) => phaseOf(activity, at) === 'over';
  const open = all.filter((delegation) => !isOver(delegation));
  const over = all.filter(isOver).reverse();
  if (all.length === 0) return <p className="mid">{t('none')}</p>;
  return (
    <>
      {open.map((delegation) => (
        <OwnDelegationSection key={delegation.id} delegation={delegation} />
      ))}
      {over.length > 0 && (
        <details className="past">
          <summary>{t('past', { count: over.length })}</summary>
          {over.map((delegation) => (
            <OwnDelegationSection key={delegation.id} delegation={delegation} />
          ))}
        </details>
      )}
    </>
  );
}
