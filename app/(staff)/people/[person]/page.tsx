import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ObjectHistory } from '@/components/audit/object-history';
import { StandingMerges } from '@/components/merges/standing-merges';
import { PersonFacts } from '@/components/people/person-facts';
import { PersonForm } from '@/components/people/person-form';
import { PersonHead } from '@/components/people/person-head';
import { PreviousActivities } from '@/components/people/previous-activities';
import { PrivacyLink } from '@/components/privacy/privacy-link';
import { SectionHead } from '@/components/ui/page-head';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { listMerges } from '@/lib/merges/queries/list-merges';
import { canAddPeople, canEditPerson, isStaffSomewhere } from '@/lib/people/policy';
import { findKept } from '@/lib/people/queries/find-kept';
import { findPerson } from '@/lib/people/queries/find-person';
import { previousActivities } from '@/lib/people/queries/previous-activities';
import { canAnswerFor } from '@/lib/personal-data/policy';

type Props = { params: Promise<{ person: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The tab of a browser is seen by many; it does not say a name.
  return { title: (await getTranslations('people.page'))('title') };
}

export default async function PersonPage({ params }: Props) {
  const viewer = await requireViewer();
  if (!canAddPeople(viewer)) notFound();
  const { person: id } = await params;
  const person = (await findPerson(viewer, id)) ?? (await leadToKept());
  const taken = (await previousActivities(viewer, [id])).get(id) ?? [];
  const merges = await listMerges(viewer, id);
  const records = [id, ...merges.map(({ mergedId }) => mergedId)];
  const history = isStaffSomewhere(viewer)
    ? await listObjectHistory(
        viewer,
        records.map((record) => ({ type: 'person', id: record })),
      )
    : null;
  const t = await getTranslations('people');
  const mayEdit = !person.erasedAt && canEditPerson(viewer, person.standing, now());
  return (
    <div className="page">
      <PersonHead person={person} />
      <div className="rec">
        <section aria-label={t('page.title')}>
          {mayEdit ? <PersonForm person={person} /> : <PersonFacts person={person} />}
        </section>
        <aside>
          {canAnswerFor(viewer, person.standing) && <PrivacyLink personId={id} />}
          <SectionHead title={t('taken.title')} />
          <PreviousActivities activities={taken} />
          <StandingMerges merges={merges} />
          {history && <ObjectHistory history={history} zone="UTC" />}
        </aside>
      </div>
    </div>
  );

  async function leadToKept(): Promise<never> {
    const kept = await findKept(viewer, id);
    return kept ? redirect(`/people/${kept}`) : notFound();
  }
}
