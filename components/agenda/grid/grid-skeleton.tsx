import { useTranslations } from 'next-intl';
import { Skeleton, SkeletonRegion } from '@/components/ui/skeleton';
import { boxStyle } from './box-style';
import type { Lanes } from './slots';

/** Where a day usually has something: minutes from midnight and how many, over all lanes or one. */
const USUAL = [
  [540, 30, 'all'],
  [570, 150, 'all'],
  [720, 60, 'all'],
  [810, 105, 0],
  [820, 90, 1],
  [960, 90, 'all'],
  [1110, 90, 'all'],
] as const;

/** A day before the browser has drawn it: its lanes are real, what stands in them is grey. */
export function DaySkeleton({ from, lanes }: { from: number; lanes: Lanes }) {
  const t = useTranslations('agenda.grid');
  return (
    <div className="cal-c">
      {lanes.slice(1).map((lane, index) => (
        <span
          className="ln"
          key={lane?.id}
          style={{ left: `${((index + 1) / lanes.length) * 100}%` }}
        />
      ))}
      <SkeletonRegion label={t('loading')}>
        {USUAL.filter(([, , lane]) => lane === 'all' || lane < lanes.length).map(
          ([top, minutes, lane]) => (
            <span
              key={`${top} ${lane}`}
              className="ev ev-sk"
              style={boxStyle({
                top,
                minutes,
                left: lane === 'all' ? 0 : lane / lanes.length,
                width: lane === 'all' ? 1 : 1 / lanes.length,
                from,
              })}
            >
              <Skeleton width="38%" height={8} />
              {minutes > 45 && <Skeleton width="72%" />}
            </span>
          ),
        )}
      </SkeletonRegion>
    </div>
  );
}
