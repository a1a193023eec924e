import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { DateText, TimeText } from '@/components/ui/time';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { loadSessionProgress } from '@/lib/attendance/queries/session-progress';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { titleOfPage } from '../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('attendance'))('checkIn'));
}

export default async function CheckInPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const sessions = (await loadSessionProgress(viewer, activity)) ?? notFound();
  const t = await getTranslations('attendance');
  const zone = activity.timeZone;
  const time = now().getTime();
  const isRunning = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    Date.parse(startsAt) <= time && time < Date.parse(endsAt);
  const days = Map.groupBy(sessions, ({ session }) =>
    localDate(Date.parse(session.startsAt), zone),
  );
  return (
    <div className="ci-page">
      <PageHead work title={t('checkIn')} />
      {sessions.length === 0 && (
        <EmptyState title={t('checkInEmptyTitle')}>{t('checkInEmptyBody')}</EmptyState>
      )}
      {[...days].map(([date, ofDay]) => (
        <section key={date}>
          <SectionHead title={<DateText when={date} zone={zone} as="long" />} />
          <ul className="ci-list">
            {ofDay.map(({ session, expected, here, toCheck }) => (
              <li key={session.id}>
                <Link href={`/projects/${project}/activities/${slug}/check-in/${session.id}`}>
                  <span>
                    <TimeText
                      from={Date.parse(session.startsAt)}
                      to={Date.parse(session.endsAt)}
                      zone={zone}
                    />
                    {isRunning(session) && <b className="ci-now">{t('now')}</b>}
                  </span>
                  <span>
                    <b>
                      <LocalizedText text={session.title} />
                    </b>{' '}
                    <KindLabel kind={session.kind} />
                  </span>
                  <span className="num mid">
                    {t('sessionProgress', { here, expected })},{' '}
                    {t('sessionToCheck', { count: toCheck })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
