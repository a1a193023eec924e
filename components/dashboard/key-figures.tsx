import { useTranslations } from 'next-intl';
import { NumberText, PercentText } from '@/components/ui/time';
import type { Achieved } from '@/lib/projects/types';

/** The three figures that a donor asks for first, each with the counts it comes from. */
export function KeyFigures({
  total,
  target,
  activities,
  signedOff,
}: {
  total: Achieved;
  /** People to be trained in all countries; 0 where nobody set any. */
  target: number;
  /** How many activities are over, and of how many of them the attendance is signed off. */
  activities: number;
  signedOff: number;
}) {
  const t = useTranslations('dashboard.figures');
  const { trained, women, attended, countable } = total;
  return (
    <dl className="figs figs-3">
      <div className="fig">
        <dt>{t('trained')}</dt>
        <dd>
          <span className="v">
            <NumberText value={trained} />
          </span>
          {target > 0 && <span className="u">{t('ofTarget', { target })}</span>}
          {target > 0 && (
            <div className="bar">
              <i className="a" style={{ width: share(trained, target) }} />
            </div>
          )}
          <p>{t('trainedRule')}</p>
        </dd>
      </div>
      <div className="fig">
        <dt>{t('women')}</dt>
        <dd>
          <Rate part={women} whole={trained} />
          <span className="u">{t('partOf', { part: women, whole: trained })}</span>
          <p>{t('womenRule')}</p>
        </dd>
      </div>
      <div className="fig">
        <dt>{t('attendance')}</dt>
        <dd>
          <Rate part={attended} whole={countable} />
          <span className="u">{t('seats', { attended, countable })}</span>
          <p>{t('signedOff', { signedOff, activities })}</p>
        </dd>
      </div>
    </dl>
  );
}

/** Nothing of nothing is no percentage. */
function Rate({ part, whole }: { part: number; whole: number }) {
  if (whole === 0) return <span className="v">–</span>;
  return (
    <span className="v">
      <PercentText ratio={part / whole} />
    </span>
  );
}

function share(part: number, whole: number): string {
  return `${Math.min(100, (part / whole) * 100)}%`;
}
