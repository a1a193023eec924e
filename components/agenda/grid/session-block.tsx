import { type CSSProperties, memo } from 'react';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { TimeText } from '@/components/ui/time';
import { formatTime } from '@/lib/i18n/format';
import { boxStyle } from './box-style';
import { type Hatch, hatchesOf } from './hatches';
import type { PlacedSession } from './lay-grid';
import { type Marks, sameMarks } from './marks';
import { KindWord, Signs, signCount } from './signs';

/** Under this many pixels a block has room for one line; at the usual 57.4 px an hour that is 42 minutes. */
const ONE_LINE = 42;

export type BlockProps = {
  session: PlacedSession;
  top: number;
  minutes: number;
  left: number;
  width: number;
  /** Where the grid begins, minutes from midnight. */
  from: number;
  zone: string;
  /** Room and city, names, groups: words that are the same object or text as long as nothing changed. */
  place: string;
  people: string;
  who: string;
  marks: Marks;
  isSelected: boolean;
  isTabStop: boolean;
  /** It is picked up: it stays, pale, where it was. */
  isAway: boolean;
  mayEdit: boolean;
};

/** A session on the grid; on a narrow screen, in the list of its day. Everything that a sign says is also said in words. */
export const SessionBlock = memo(function SessionBlock({
  session,
  minutes,
  zone,
  place,
  people,
  who,
  marks,
  isSelected,
  isTabStop,
  isAway,
  mayEdit,
  ...box
}: BlockProps) {
  const hatches = hatchesOf(
    session,
    marks.conflicts.map(({ conflict }) => conflict),
  );
  const top = hatches.find(({ from }) => from === 0)?.minutes ?? 0;
  const isShort = minutes < ONE_LINE;
  return (
    <li className="ev-li">
      <button
        type="button"
        data-session={session.id}
        aria-pressed={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        className={classes(
          'ev',
          kindClass(session.kind),
          session.kind === 'free' && 'ev-free',
          isShort && 'ev-1',
          isSelected && 'is-sel',
          isAway && 'is-away',
          signCount(marks) > 1 && 'ev-many',
        )}
        style={boxStyle({ ...box, minutes })}
      >
        {hatches.map((hatch) => (
          <Over key={`${hatch.level} ${hatch.from}`} hatch={hatch} />
        ))}
        {isSelected && mayEdit && (
          <>
            <span className="hd hd-t" data-edge="start" />
            <span className="hd hd-b" data-edge="end" />
          </>
        )}
        {!isShort && top > 0 && top + 30 <= minutes && (
          <span className="ev-skip" style={{ '--h': top / 60 } as CSSProperties} />
        )}
        {isShort ? (
          <>
            <Icon name={kindIcon(session.kind)} />
            <KindWord kind={session.kind} />
            <b>
              <LocalizedText text={session.title} />
            </b>
            <span className="t">
              <Times session={session} zone={zone} />
              <Signs marks={marks} />
            </span>
            {place && <span className="vh">{place}</span>}
          </>
        ) : (
          <>
            <span className="t">
              <Icon name={kindIcon(session.kind)} />
              <KindWord kind={session.kind} />
              <Times session={session} zone={zone} />
              <Signs marks={marks} />
            </span>
            <b>
              <LocalizedText text={session.title} />
            </b>
            {place && <span className="p">{place}</span>}
            {people && <span className="p">{people}</span>}
          </>
        )}
        <span className="p ev-who">{who}</span>
      </button>
    </li>
  );
}, sameBlock);

/** Marks are made anew with every check of the agenda; what counts is what they say. */
export function sameBlock<Props extends BlockProps>(a: Props, b: Props): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Props>;
  return [...keys].every((key) =>
    key === 'marks' ? sameMarks(a.marks, b.marks) : Object.is(a[key], b[key]),
  );
}

/** The start says enough where there is no room; the end is always heard. */
function Times({ session: { start, end }, zone }: Pick<BlockProps, 'session' | 'zone'>) {
  return (
    <span className="when">
      <TimeText from={start} zone={zone} />
      <span className="until">–{formatTime(end, zone)}</span>
    </span>
  );
}

/** The minutes that do not fit, hatched. */
export function Over({ hatch: { from, minutes, level } }: { hatch: Hatch }) {
  return (
    <span
      className={classes('over', level === 'warning' && 'over-w')}
      style={{ '--t': from / 60, '--h': minutes / 60 } as CSSProperties}
    />
  );
}
