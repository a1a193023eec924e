import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { DelegationFactsList } from '@/components/delegations/delegation-facts';
import { DelegationForm } from '@/components/delegations/delegation-form';
import { DelegationHead } from '@/components/delegations/delegation-head';
import { Letters } from '@/components/delegations/letters';
import { delegationsHref } from '@/components/delegations/links';
import { Members } from '@/components/delegations/members';
import { NominationPanel } from '@/components/delegations/nomination-panel';
import { Questions } from '@/components/delegations/questions';
import { ClientMessages } from '@/components/ui/client-messages';
import { SectionHead } from '@/components/ui/page-head';
import { deadlineOnClocks } from '@/lib/activities/rules';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { canEditDelegation } from '@/lib/delegations/policy';
import { listMembers } from '@/lib/delegations/queries/list-members';
import { listLetters } from '@/lib/documents/queries/letters';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { canNominate, canWorkOnNomination } from '@/lib/participants/policy';
import { titleOfPage } from '../../../open-activity';
import { type DelegationParams, openDelegation } from './open-delegation';

type Props = { params: DelegationParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('delegations'))('title'));
}

export default async function DelegationPage({ params }: Props) {
  const { viewer, activity, delegation } = await openDelegation(params);
  const { timeZone } = activity;
  const at = now();
  const members = await listMembers(viewer, delegation.id);
  const letters = await listLetters(viewer, delegation.id);
  const deadline = delegation.nominationDeadline ? new Date(delegation.nominationDeadline) : null;
  const nomination = { ...delegation, activity, nominationDeadline: deadline };
  const mayEdit = canEditDelegation(viewer, activity);
  const mayWork = canWorkOnNomination(viewer, nomination, at);
  const href = activityHref(activity, 'participants');
  const t = await getTranslations('delegations');
  return (
    <ClientMessages namespaces={['delegations', 'activities', 'people', 'vocabulary']}>
      <DelegationHead
        delegation={delegation}
        href={href}
        mayNominate={mayEdit || canNominate(viewer, activity, nomination, at)}
      />
      <Questions members={members} href={href} mayWork={mayWork} />
      <div className="two two-top">
        <Members members={members} href={href} timeZone={timeZone} mayDecide={mayEdit} />
        <aside className="dlg-side">
          <DelegationFactsList delegation={delegation} timeZone={timeZone} />
          <NominationPanel delegation={delegation} mayWork={mayWork} at={at} isFirst={!mayEdit} />
          <Letters
            delegationId={delegation.id}
            letters={letters}
            nextId={newId()}
            href={delegationsHref(activity, delegation.country)}
            timeZone={timeZone}
            mayChange={mayWork}
          />
          {mayEdit && (
            <section>
              <SectionHead title={t('edit.title')} />
              <DelegationForm
                delegationId={delegation.id}
                version={delegation.version}
                quota={delegation.quota}
                nominationDeadline={deadlineOnClocks(deadline, timeZone)}
                city={cityOfZone(timeZone, await getLocale())}
              />
            </section>
          )}
        </aside>
      </div>
    </ClientMessages>
  );
}
