import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { SubstitutePage } from '@/components/delegations/substitute-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { listReserve } from '@/lib/delegations/queries/list-reserve';
import { canManageParticipants } from '@/lib/participants/policy';
import { findParticipant } from '@/lib/participants/queries/find-participant';
import { findPerson } from '@/lib/people/queries/find-person';
import { passportName } from '@/lib/people/rules';
import { titleOfPage } from '../../../open-activity';

type Props = { params: Promise<{ project: string; activity: string; participant: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The tab of a browser is seen by many; it does not say a name.
  return titleOfPage(params, (await getTranslations('delegations.members'))('substitute'));
}

export default async function SubstituteParticipantPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug, participant: id } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canManageParticipants(viewer, activity)) notFound();
  const participant = (await findParticipant(viewer, activity, id)) ?? notFound();
  const person = (await findPerson(viewer, participant.personId)) ?? notFound();
  return (
    <ClientMessages namespaces={['delegations', 'participants', 'people', 'vocabulary']}>
      <SubstitutePage
        outgoing={{ ...participant, name: passportName(person) }}
        reserve={await listReserve(viewer, participant.id)}
        ids={{ personId: newId(), participantId: newId() }}
        locale={await getLocale()}
        href={activityHref(activity, 'participants')}
      />
    </ClientMessages>
  );
}
