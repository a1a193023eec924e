import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { NewSessionPage } from '@/components/agenda/session-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { canEditAgenda } from '@/lib/agenda/policy';
import { loadSessionForm } from '@/lib/agenda/queries/load-session-form';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { dateInput, localizedFormValue } from '@/lib/core/input';

type Props = {
  params: Promise<{ project: string; activity: string }>;
  searchParams: Promise<{ day?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.form'))('newTitle') };
}

export default async function NewSessionRoute({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canEditAgenda(viewer, activity)) notFound();
  const day = dateInput.safeParse((await searchParams).day);
  const offered = await loadSessionForm(viewer, activity, null);
  const nothing = localizedFormValue(null);
  return (
    <ClientMessages namespaces={['agenda']}>
      <NewSessionPage
        id={newId()}
        offered={offered}
        path={activityHref(activity, 'agenda')}
        answers={{
          kind: '',
          title: nothing,
          description: nothing,
          day: day.success ? day.data : '',
          startsAt: '',
          endsAt: '',
          placeId: '',
          groupIds: [],
          people: [],
          languages: [],
          mustFollowId: '',
          isPublic: true,
        }}
      />
    </ClientMessages>
  );
}
