import Link from 'next/link';
import { classes } from '@/components/ui/classes';
import { MARK_RADIUS, RING_RADIUS } from '@/lib/map/rules/gather-marks';
import type { MapMark } from '@/lib/map/types';

/** What a finger needs. */
const TOUCH_RADIUS = 22;
const STOP_RADIUS = 4;

/**
 * A city with its number of visits: filled when a host said yes, dashed while none has, in a ring when one of its visits
 * is open. It opens the first of them, then the next. A stop is a dot and opens nothing.
 */
export function MapMarkLink({
  mark: { x, y, visits },
  label,
  selected,
  hrefOf,
}: {
  mark: MapMark;
  label: string;
  selected: string | null;
  hrefOf: (visitId: string) => string;
}) {
  const at = { cx: Math.round(x), cy: Math.round(y) };
  const open = visits.findIndex(({ id }) => id === selected);
  const next = visits[(open + 1) % visits.length];
  if (!next) return <circle className="vm-dot" {...at} r={STOP_RADIUS} />;
  const isConfirmed = visits.some(({ status }) => status === 'confirmed');
  return (
    <Link
      className={classes('vm-mark', isConfirmed && 'vm-yes')}
      href={hrefOf(next.id)}
      scroll={false}
      prefetch={false}
      aria-label={label}
      aria-current={open >= 0 ? 'true' : undefined}
    >
      <circle className="vm-touch" {...at} r={TOUCH_RADIUS} />
      <circle className="vm-ring" {...at} r={RING_RADIUS} />
      <circle className="vm-disc" {...at} r={MARK_RADIUS} />
      <text className="vm-num" x={at.cx} y={at.cy + 4.5} textAnchor="middle">
        {visits.length}
      </text>
    </Link>
  );
}
