import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ObjectHistory } from '@/components/audit/object-history';
import { SubstitutionNote } from '@/components/delegations/substitution-note';
import { ParticipantForm } from '@/components/participants/participant-form';
import { ParticipantHead } from '@/components/participants/participant-head';
import { PersonFacts } from '@/components/people/person-facts';
import { PersonForm } from '@/components/people/person-form';
import { TravelSection } from '@/components/travel/travel-form';
import { ClientMessages } from '@/components/ui/client-messages';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { canManageParticipants } from '@/lib/participants/policy';
import { findParticipant } from '@/lib/participants/queries/find-participant';
import { canEditPerson } from '@/lib/people/policy';
import { findPerson } from '@/lib/people/queries/find-person';
import { findTravel } from '@/lib/travel/queries/find-travel';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string; participant: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The tab of a browser is seen by many; it does not say a name.
  return titleOfPage(params, (await getTranslations('participants.page'))('record'));
}

export default async function ParticipantPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug, participant: id } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const participant = (await findParticipant(viewer, activity, id)) ?? notFound();
  const person = (await findPerson(viewer, participant.personId)) ?? notFound();
  const mayManage = canManageParticipants(viewer, activity);
  const history = mayManage
    ? await listObjectHistory(viewer, [
        { type: 'participant', id: participant.id },
        { type: 'person', id: participant.personId },
      ])
    : null;
  const isArranged = mayManage && !person.erasedAt;
  const travel = isArranged ? await findTravel(viewer, activity, participant.id) : null;
  const mayEdit = !person.erasedAt && canEditPerson(viewer, person.standing, now());
  const t = await getTranslations('participants');
  return (
    <ClientMessages namespaces={['participants', 'delegations', 'people', 'vocabulary']}>
      <ParticipantHead person={person} participant={participant} groups={activity.groups} />
      <SubstitutionNote
        substitution={participant.substitution}
        href={activityHref(activity, 'participants')}
      />
      <div className="rec">
        <section aria-label={t('page.record')}>
          {mayEdit ? (
            <PersonForm person={person} />
          ) : (
            <>
              {!person.erasedAt && <Note icon="lock">{t('page.readOnly')}</Note>}
              <PersonFacts person={person} />
            </>
          )}
        </section>
        {history && (
          <aside>
            <SectionHead title={t('form.participation')} />
            <ParticipantForm participant={participant} groups={activity.groups} />
            <TravelSection of={participant.id} travel={travel} timeZone={activity.timeZone} />
            <ObjectHistory history={history} zone={activity.timeZone} />
          </aside>
        )}
      </div>
    </ClientMessages>
  );
}
