import type { CSSProperties } from 'react';
import type { Units } from '@/lib/dashboard/types';

const PARTS = [
  ['done', 'f'],
  ['waiting', 'w'],
  ['blocked', 'b'],
  ['rest', 'r'],
] as const;

/** From so many on, single units would only be a grey line. */
const MOST = 60;

/** One mark for each unit, or one for each state where there are too many. The text beside it says the same. */
export function UnitBar({ units }: { units: Units }) {
  const all = PARTS.reduce((sum, [part]) => sum + units[part], 0);
  return (
    <div className="segbar units" aria-hidden="true">
      {PARTS.map(([part, name]) => {
        const count = units[part];
        const marks = all > MOST ? 1 : count;
        const style = { flexGrow: count, '--n': marks } as CSSProperties;
        return count > 0 && <i key={part} className={name} style={style} />;
      })}
    </div>
  );
}
