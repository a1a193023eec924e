import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Note } from '@/components/ui/marks';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { formatDate, formatTime } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import type { AgendaChange, ChangeNames, ReleaseHead, ReleaseSnapshot } from '@/lib/releases/types';
import { ChangeTable } from './change-table';
import { RestoreDialog } from './restore-dialog';
import { SnapshotAgenda } from './snapshot-agenda';

type Props = {
  activityId: string;
  mayRestore: boolean;
  release: Pick<ReleaseHead, 'number' | 'publishedAt' | 'publishedBy' | 'reason' | 'message'>;
  snapshot: ReleaseSnapshot;
  /** The release it is compared with, 0 for none, and what differs. */
  comparedWith: number;
  changes: readonly AgendaChange[];
  names: ChangeNames;
  /** Path of the agenda page. */
  path: string;
};

/** One release as it was published, and how it differs from another one. */
export function ReleasePage(props: Props) {
  const { activityId, mayRestore, release, snapshot, comparedWith, changes, names, path } = props;
  const t = useTranslations('releases');
  const locale = useLocale();
  const { number, reason, message, publishedBy } = release;
  const zone = snapshot.activity.timeZone;
  const at = new Date(release.publishedAt);
  return (
    <div className="rls">
      <PageHead
        work
        title={t('one.title', { number })}
        lead={t('one.lead', {
          date: formatDate(locale, at, zone),
          time: formatTime(at, zone),
          city: cityOfZone(zone, locale),
          name: publishedBy,
        })}
        actions={
          <>
            <LinkButton href={`${path}/print?release=${number}`} icon="print">
              {t('one.print')}
            </LinkButton>
            {mayRestore && (
              <RestoreDialog activityId={activityId} number={number} zone={zone} path={path} />
            )}
            <LinkButton href={`${path}/releases`}>{t('one.all')}</LinkButton>
          </>
        }
      />
      {reason && <Note tone="danger">{t('history.reason', { reason })}</Note>}
      {message && <Note>{t('history.message', { message })}</Note>}
      {number > 1 && <Comparing number={number} comparedWith={comparedWith} path={path} />}
      {comparedWith > 0 && (
        <section>
          <SectionHead title={t('one.changesSince', { number: comparedWith })} />
          {changes.length > 0 ? (
            <ChangeTable
              changes={changes}
              names={names}
              zone={zone}
              before={comparedWith}
              after={number}
            />
          ) : (
            <p className="mid">{t('one.same')}</p>
          )}
        </section>
      )}
      <section className="rel-day">
        <SectionHead title={t('one.agenda')} />
        <SnapshotAgenda snapshot={snapshot} />
      </section>
    </div>
  );
}

/** More than this many earlier versions are reached by the address. */
const OFFERED = 12;

function Comparing({
  number,
  comparedWith,
  path,
}: {
  number: number;
  comparedWith: number;
  path: string;
}) {
  const t = useTranslations('releases');
  const earlier = Array.from({ length: Math.min(number - 1, OFFERED) }, (_, n) => number - 1 - n);
  return (
    <nav className="row" aria-label={t('one.compare')}>
      <span className="lab">{t('one.compare')}</span>
      <span className="seg">
        {earlier.map((other) => (
          <Link
            key={other}
            className={classes('seg-a', other === comparedWith && 'is-on')}
            aria-current={other === comparedWith ? 'true' : undefined}
            href={`${path}/releases/${number}?with=${other}`}
          >
            {t('number', { number: other })}
          </Link>
        ))}
      </span>
    </nav>
  );
}
