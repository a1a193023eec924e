import { getTranslations } from 'next-intl/server';
import { OwnDelegationSection } from '@/components/delegations/own-delegation';
import { ClientMessages } from '@/components/ui/client-messages';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { listOwnDelegations } from '@/lib/dashboard/queries/list-own-delegations';
import { phaseOf } from '@/lib/dashboard/rules/attention';
import { listDelegationFacts } from '@/lib/delegations/queries/delegation-facts';

/** What comes first and the next ones; then what is over, the latest first. */
export async function DelegationsPart({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('delegations.own');
  const all = await listOwnDelegations(viewer);
  const at = now();
  const isOver = ({ activity }: (typeof all)[number]) => phaseOf(activity, at) === 'over';
  const open = all.filter((delegation) => !isOver(delegation));
  const over = all.filter(isOver).reverse();
  if (all.length === 0) return <p className="mid">{t('none')}</p>;
  const facts = await listDelegationFacts(viewer, { ids: open.map(({ id }) => id) });
  return (
    <ClientMessages namespaces={['delegations']}>
      {open.map((delegation) => (
        <OwnDelegationSection
          key={delegation.id}
          delegation={delegation}
          facts={facts.find(({ id }) => id === delegation.id)}
          viewer={viewer}
          at={at}
        />
      ))}
      {over.length > 0 && (
        <details className="past">
          <summary>{t('past', { count: over.length })}</summary>
          {over.map((delegation) => (
            <OwnDelegationSection
              key={delegation.id}
              delegation={delegation}
              viewer={viewer}
              at={at}
            />
          ))}
        </details>
      )}
    </ClientMessages>
  );
}
