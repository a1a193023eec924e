import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { localDate } from '@/lib/core/zoned-time';
import { timeLeft } from '@/lib/visits/rules/pipeline';
import { CopyLink } from './copy-link';
import { VisitAction } from './visit-action';
import type { RowProps } from './visit-row';
import { VisitStatusMark } from './visit-status';
import { useVisitWords } from './visit-words';

/** The visit that somebody chose in the list or on the map. */
export function VisitCard({
  visit,
  brief,
  timeZone,
  today,
  agendaHref,
  newHref,
}: Omit<RowProps, 'isChosen' | 'chooseHref'>) {
  const t = useTranslations('visits');
  const words = useVisitWords({ timeZone, today });
  const askedOn = visit.askedAt === null ? null : localDate(visit.askedAt, timeZone);
  const left = timeLeft(visit, today, askedOn);
  return (
    <section className="mapcard" id="chosen" aria-label={t('card.label')}>
      <div className="row">
        <KindLabel kind="site_visit" />
        <span className="sp" />
        <VisitStatusMark status={visit.status} />
      </div>
      <h2 className="h3">
        <LocalizedText text={visit.topic} />
      </h2>
      <p className="mid">
        <LocalizedText text={visit.host.name} />
        {`, ${words.place(visit)}`}
      </p>
      <p className="mid">{[words.asked(visit), words.remark(visit)].filter(Boolean).join('. ')}</p>
      {left && <p className="mid">{words.left(left)}</p>}
      <div className="row vst-acts">
        <VisitAction
          visit={brief}
          agendaHref={agendaHref}
          newHref={newHref}
          look={{ size: 'dense', variant: 'primary' }}
        />
        <LinkButton size="dense" href={brief.href}>
          {t('card.open')}
        </LinkButton>
        {visit.askedAt !== null && <CopyLink visitId={visit.id} look={{ size: 'dense' }} />}
      </div>
    </section>
  );
}
