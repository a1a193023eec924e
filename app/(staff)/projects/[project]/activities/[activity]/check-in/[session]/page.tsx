import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Roster } from '@/components/check-in/roster';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { LocalizedText } from '@/components/ui/localized-text';
import { DateText, TimeText } from '@/components/ui/time';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { loadRoster } from '@/lib/attendance/queries/roster';
import { requireViewer } from '@/lib/auth/viewer';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('attendance'))('checkIn'));
}

export default async function RosterPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug, session: sessionId } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const { session, entries, isClosed } =
    (await loadRoster(viewer, activity, sessionId)) ?? notFound();
  const t = await getTranslations('attendance.roster');
  const zone = activity.timeZone;
  return (
    <ClientMessages namespaces={['attendance', 'vocabulary']}>
      <div className="ci-page">
        <p className="row">
          <Link className="tap" href={`/projects/${project}/activities/${slug}/check-in`}>
            <Icon name="chev-l" />
            {t('back')}
          </Link>
          <span className="mid num">
            <DateText when={Date.parse(session.startsAt)} zone={zone} as="day" />{' '}
            <TimeText
              from={Date.parse(session.startsAt)}
              to={Date.parse(session.endsAt)}
              zone={zone}
            />
          </span>
        </p>
        <h1 className="h1 h1-work">
          <LocalizedText text={session.title} />
        </h1>
        {entries.length === 0 ? (
          <EmptyState title={t('nobodyTitle')}>{t('nobodyBody')}</EmptyState>
        ) : (
          <Roster
            activityId={activity.id}
            sessionId={session.id}
            entries={entries}
            isClosed={isClosed}
            zone={zone}
          />
        )}
      </div>
    </ClientMessages>
  );
}
