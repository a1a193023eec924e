import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ParticipantsEmpty } from '@/components/participants/participants-empty';
import { ParticipantsHead } from '@/components/participants/participants-head';
import { ParticipantsTable } from '@/components/participants/participants-table';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import {
  canManageParticipants,
  openDelegations,
  participantAccess,
} from '@/lib/participants/policy';
import { listDelegations } from '@/lib/participants/queries/list-delegations';
import { listParticipants, PAGE_SIZE } from '@/lib/participants/queries/list-participants';
import { PARTICIPANT_TABLE } from '@/lib/participants/schema';
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
  const asked = parseTableState(await searchParams, PARTICIPANT_TABLE);
  const page = await listParticipants(viewer, activity, asked);
  const delegations = access === 'records' ? await listDelegations(viewer, activity.id) : [];
  const mayManage = canManageParticipants(viewer, activity);
  const mayAdd = mayManage || openDelegations(viewer, activity, delegations, now()).length > 0;
  const href = activityHref(activity, 'participants');
  const doors = { href, mayManage, mayAdd };
  return (
    <ClientMessages namespaces={['participants', 'people', 'vocabulary']}>
      <ParticipantsHead page={page} delegations={delegations} access={access} doors={doors} />
      <ParticipantsTable
        page={page}
        pageSize={PAGE_SIZE}
        sorted={asked}
        delegations={delegations}
        groups={activity.groups}
        href={href}
        access={access}
        mayManage={mayManage}
        empty={<ParticipantsEmpty access={access} doors={doors} />}
      />
    </ClientMessages>
  );
}
