import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ParticipantsEmpty } from '@/components/participants/participants-empty';
import { ParticipantsHead } from '@/components/participants/participants-head';
import { ParticipantsTable } from '@/components/participants/participants-table';
import { ViewsMenu } from '@/components/participants/views-menu';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import type { SearchParams } from '@/lib/core/table-state';
import { showParticipants } from '@/lib/participants/commands/show-participants';
import {
  canManageParticipants,
  openDelegations,
  participantAccess,
} from '@/lib/participants/policy';
import { listDelegations } from '@/lib/participants/queries/list-delegations';
import { PAGE_SIZE } from '@/lib/participants/queries/list-participants';
import { queryOf, readView } from '@/lib/participants/rules/table';
import { listViews } from '@/lib/views/queries/list-views';
import { titleOfPage } from '../open-activity';

type Props = {
  params: Promise<{ project: string; activity: string }>;
  searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('participants'))('title'));
}

export default async function ParticipantsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const access = participantAccess(viewer, activity);
  if (access === 'none') notFound();
  const asked = await searchParams;
  const [view, query] = [readView(asked), queryOf(asked)];
  const page = await showParticipants(viewer, activity, view);
  const delegations = access === 'records' ? await listDelegations(viewer, activity.id) : [];
  const views = await listViews(viewer, activity.id);
  const mayManage = canManageParticipants(viewer, activity);
  const mayAdd = mayManage || openDelegations(viewer, activity, delegations, now()).length > 0;
  const href = activityHref(activity, 'participants');
  const doors = { href, query, mayManage, mayAdd };
  const { id, timeZone, groups } = activity;
  return (
    <ClientMessages namespaces={['delegations', 'participants', 'people', 'vocabulary']}>
      <ParticipantsHead page={page} delegations={delegations} access={access} doors={doors} />
      <ParticipantsTable
        activity={{ id, timeZone, groups }}
        page={page}
        pageSize={PAGE_SIZE}
        view={view}
        query={query}
        delegations={delegations}
        href={href}
        access={access}
        mayManage={mayManage}
        tools={<ViewsMenu activityId={id} href={href} query={query} views={views} />}
        empty={<ParticipantsEmpty access={access} doors={doors} />}
      />
    </ClientMessages>
  );
}
