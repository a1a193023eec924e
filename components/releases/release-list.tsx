import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Chip } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import { ScrollX } from '@/components/ui/scroll-x';
import { DateText, TimeText } from '@/components/ui/time';
import type { ReleaseHead } from '@/lib/releases/types';
import { type Compared, CompareReleases } from './compare-releases';

/** Every published version of an agenda, newest first. */
export function ReleaseList({
  releases,
  compared,
  zone,
  path,
}: {
  releases: readonly ReleaseHead[];
  /** The two that the address names, if they are there. */
  compared: Compared | null;
  zone: string;
  /** Path of the agenda page. */
  path: string;
}) {
  const t = useTranslations('releases.history');
  const page = useTranslations('releases');
  if (releases.length === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={<LinkButton href={path}>{t('toAgenda')}</LinkButton>}
      >
        {t('emptyBody')}
      </EmptyState>
    );
  }
  return (
    <div className="rls rel-list">
      <PageHead
        work
        title={page('title')}
        actions={<LinkButton href={path}>{t('toAgenda')}</LinkButton>}
      />
      <p className="mid">{t('lead')}</p>
      <ScrollX label={page('title')}>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('published')}</th>
              <th scope="col">{t('by')}</th>
              <th scope="col" className="r">
                {t('changes')}
              </th>
              <th scope="col">{t('remarks')}</th>
            </tr>
          </thead>
          <tbody>
            {releases.map((release, index) => (
              <Row
                key={release.id}
                release={release}
                zone={zone}
                path={path}
                isCurrent={index === 0}
              />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {releases.length > 1 && (
        <CompareReleases releases={releases} compared={compared} zone={zone} />
      )}
    </div>
  );
}

function Row({
  release: { number, publishedAt, publishedBy, changes, reason, message },
  zone,
  path,
  isCurrent,
}: {
  release: ReleaseHead;
  zone: string;
  path: string;
  isCurrent: boolean;
}) {
  const t = useTranslations('releases.history');
  const page = useTranslations('releases');
  const at = new Date(publishedAt);
  return (
    <tr>
      <th scope="row" className="nw">
        <Link className="lk" href={`${path}/releases/${number}`}>
          {page('number', { number })}
        </Link>
      </th>
      <td>
        <DateText when={at} zone={zone} /> <TimeText from={at} zone={zone} />
      </td>
      <td>{publishedBy}</td>
      <td className="r num">{changes}</td>
      <td>
        {isCurrent && (
          <Chip tone="ok" icon="eye">
            {t('current')}
          </Chip>
        )}
        {reason && <p>{t('reason', { reason })}</p>}
        {message && <p>{t('message', { message })}</p>}
      </td>
    </tr>
  );
}
