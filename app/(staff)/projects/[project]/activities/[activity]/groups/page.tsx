import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DelegationsForm } from '@/components/activities/delegations-form';
import { GroupsEditor } from '@/components/activities/groups-editor';
import { BalanceSection } from '@/components/groups/balance-section';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { canEditActivity } from '@/lib/activities/policy';
import { listDelegations } from '@/lib/activities/queries/list-delegations';
import { delegationLines } from '@/lib/activities/rules';
import { newId } from '@/lib/core/ids';
import type { SearchParams } from '@/lib/core/table-state';
import { listMembers } from '@/lib/groups/queries/list-members';
import { movesOf } from '@/lib/groups/rules/moves';
import { propose } from '@/lib/groups/rules/propose';
import { readBalance } from '@/lib/groups/schema';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { findProject } from '@/lib/projects/queries/find-project';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';

type Props = { params: ActivityParams; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { activity } = await openActivity(params, 'overview');
  const t = await getTranslations('activities.groups');
  return windowTitle(t('pageTitle'), activity);
}

export default async function GroupsPage({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'overview');
  if (!canEditActivity(viewer, activity)) notFound();
  const project = (await findProject(viewer, activity.project.slug)) ?? notFound();
  const { list, version } = await listDelegations(viewer, activity.id);
  const members = await listMembers(viewer, activity.id);
  const wanted = readBalance(await searchParams, members.length);
  const proposal = wanted && propose(members, activity.groups, wanted);
  const asked = proposal && {
    wanted,
    proposal,
    moves: movesOf(members, activity.groups, proposal),
  };
  const t = await getTranslations('activities');
  const lines = delegationLines(list, project.countries, activity.timeZone);
  return (
    <div className="grp">
      <PageHead work title={t('groups.pageTitle')} />
      <section className="frm">
        <SectionHead title={t('groups.title')} />
        <p className="mid">{t('groups.lead')}</p>
        <GroupsEditor activityId={activity.id} groups={activity.groups} nextId={newId()} />
      </section>
      <ClientMessages namespaces={['activities', 'vocabulary']}>
        <BalanceSection
          activityId={activity.id}
          groups={activity.groups.length}
          members={members}
          asked={asked}
        />
      </ClientMessages>
      <section className="frm">
        <SectionHead title={t('delegations.title')} />
        <p className="mid">{t('delegations.lead')}</p>
        <DelegationsForm
          activityId={activity.id}
          hasOtherPrimary={!!proposal?.changes}
          version={version}
          lines={lines.map((line) => ({ ...line, id: line.id ?? newId() }))}
          city={cityOfZone(activity.timeZone, await getLocale())}
        />
      </section>
    </div>
  );
}
