import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { AddPersonForm } from '@/components/participants/add-person-form';
import { NominationNote } from '@/components/participants/nomination-note';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { COUNTRIES } from '@/lib/core/vocabulary';
import {
  canManageParticipants,
  openDelegations,
  participantAccess,
} from '@/lib/participants/policy';
import { listDelegations } from '@/lib/participants/queries/list-delegations';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('participants.form'))('title'));
}

export default async function AddPersonPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (participantAccess(viewer, activity) !== 'records') notFound();
  const mayManage = canManageParticipants(viewer, activity);
  const delegations = mayManage ? [] : await listDelegations(viewer, activity.id);
  const open = openDelegations(viewer, activity, delegations, now());
  const t = await getTranslations('participants.form');
  return (
    <ClientMessages namespaces={['participants', 'people', 'vocabulary']}>
      <PageHead
        title={mayManage ? t('title') : t('nominateTitle')}
        lead={mayManage ? t('lead') : t('nominateLead')}
      />
      {!mayManage && (
        <div className="form-page form-note">
          <NominationNote delegations={open} timeZone={activity.timeZone} />
        </div>
      )}
      {(mayManage || open.length > 0) && (
        <AddPersonForm
          activityId={activity.id}
          ids={{ personId: newId(), participantId: newId() }}
          href={activityHref(activity, 'participants')}
          countries={mayManage ? COUNTRIES : open.map(({ country }) => country)}
          groups={activity.groups}
          locale={await getLocale()}
          mayManage={mayManage}
        />
      )}
    </ClientMessages>
  );
}
