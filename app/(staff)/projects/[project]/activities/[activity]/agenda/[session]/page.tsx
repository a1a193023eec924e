import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { EditSessionPage } from '@/components/agenda/session-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { canEditAgenda } from '@/lib/agenda/policy';
import { findSession } from '@/lib/agenda/queries/find-session';
import { loadSessionForm } from '@/lib/agenda/queries/load-session-form';
import { sessionFormValue } from '@/lib/agenda/rules/session-fields';
import { localized } from '@/lib/core/localized';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams & Promise<{ session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('agenda'))('title'), activity);
}

export default async function EditSessionRoute({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const session = await findSession(viewer, (await params).session);
  if (session?.activityId !== activity.id || !canEditAgenda(viewer, activity)) notFound();
  const offered = await loadSessionForm(viewer, activity, session.id);
  const known = new Set(offered.people.map((person) => person.id));
  const named = session.people
    .filter(({ personId }) => !known.has(personId))
    .map(({ personId, name, nameNative }) => ({ id: personId, name, nameNative }));
  return (
    <ClientMessages namespaces={['agenda']}>
      <EditSessionPage
        key={session.version}
        sessionId={session.id}
        version={session.version}
        title={localized(session.title, await getLocale()).text}
        offered={{ ...offered, people: [...offered.people, ...named] }}
        answers={sessionFormValue(session, activity.timeZone)}
        path={activityHref(activity, 'agenda')}
      />
    </ClientMessages>
  );
}
