import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BoardHead } from '@/components/delegations/board-head';
import { CompletenessTable } from '@/components/delegations/completeness-table';
import { NoDelegations } from '@/components/delegations/no-delegations';
import { ReadinessBoard } from '@/components/delegations/readiness-board';
import { WaitingLists } from '@/components/delegations/waiting-lists';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { canEditDelegation } from '@/lib/delegations/policy';
import { listDelegationFacts } from '@/lib/delegations/queries/delegation-facts';
import { listCoordinators } from '@/lib/delegations/queries/list-coordinators';
import { loadDeadlines } from '@/lib/delegations/queries/load-deadlines';
import { readinessBoard } from '@/lib/delegations/rules/readiness';
import { waitingIn } from '@/lib/delegations/rules/waiting';
import { participantAccess } from '@/lib/participants/policy';
import { canManageUsers } from '@/lib/users/policy';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('delegations'))('title'));
}

export default async function DelegationsPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (participantAccess(viewer, activity) !== 'records') notFound();
  const delegations = await listDelegationFacts(viewer, { activityId: activity.id });
  const { dates } = await loadDeadlines(viewer, activity.id);
  const coordinators = await listCoordinators(viewer, activity.projectId);
  const mayEdit = canEditDelegation(viewer, activity);
  const clock = { at: now().getTime(), timeZone: activity.timeZone };
  const rows = readinessBoard(delegations, dates, clock);
  return (
    <div className="page page-rows">
      <BoardHead activity={activity} delegations={delegations} />
      {rows.length === 0 ? (
        <NoDelegations activity={activity} mayEdit={mayEdit} />
      ) : (
        <>
          <ReadinessBoard activity={activity} rows={rows} deadlines={dates} mayEdit={mayEdit} />
          <WaitingLists
            activity={activity}
            waiting={waitingIn(rows, coordinators)}
            isStaff={mayEdit}
            mayInvite={canManageUsers(viewer)}
          />
          <CompletenessTable activity={activity} delegations={delegations} />
        </>
      )}
    </div>
  );
}
