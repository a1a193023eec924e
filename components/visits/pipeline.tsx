import { useTranslations } from 'next-intl';
import type { stagesOf } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';
import { type RowProps, VisitRow } from './visit-row';

type Stages = ReturnType<typeof stagesOf>;

/** How many requests are in each stage; each leads to its list. */
function PipelineHead({ stages }: { stages: Stages }) {
  const t = useTranslations('visits');
  return (
    <nav className="pipe" aria-label={t('pipeline')}>
      {stages.map(({ status, visits }) => {
        const words = (
          <>
            <b>{visits.length}</b>
            <span className="l">{t(`stage.${status}`)}</span>
          </>
        );
        return visits.length > 0 ? (
          <a key={status} href={`#${status}`}>
            {words}
          </a>
        ) : (
          <span key={status}>{words}</span>
        );
      })}
    </nav>
  );
}

type Props = {
  stages: Stages;
  rowOf: (visit: VisitLine) => Omit<RowProps, 'visit'>;
};

export function Pipeline({ stages, rowOf }: Props) {
  const t = useTranslations('visits');
  const filled = stages.filter(({ visits }) => visits.length > 0);
  return (
    <div className="sv-l">
      <PipelineHead stages={stages} />
      {filled.map(({ status, visits }, index) => (
        <section key={status} aria-labelledby={status}>
          <div className="sec-h vst-h">
            <h2 className="h3" id={status}>
              {t(`stage.${status}`)} <span className="mut vst-n">{visits.length}</span>
            </h2>
            {index === 0 && <span className="lab">{t('urgent')}</span>}
          </div>
          <ul>
            {visits.map((visit) => (
              <VisitRow key={visit.id} visit={visit} {...rowOf(visit)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
