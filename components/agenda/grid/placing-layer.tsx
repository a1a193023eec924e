import { use } from 'react';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { TimeText } from '@/components/ui/time';
import { useDesk } from '../desk/desk';
import { boxStyle } from './box-style';
import { hatchesOf } from './hatches';
import { laneBox, laneRuns } from './lay-grid';
import { Over } from './session-block';
import { type Lanes, type Slot, slotOf, spanOf } from './slots';
import { PlacingContext } from './use-placing';

type Props = { date: string; from: number; lanes: Lanes; sketch: Slot | null };

/** Over a day: where what is picked up would be dropped, or what is being drawn. */
export function PlacingLayer({ date, from, lanes, sketch }: Props) {
  const picked = useDesk((desk) => desk.picked);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);
  if (sketch) return <Drop slot={sketch} {...{ from, lanes, zone }} />;
  if (!picked) return null;
  return <Slots {...{ date, from, lanes, zone }} />;
}

function Slots({ date, from, lanes, zone }: Omit<Props, 'sketch'> & { zone: string }) {
  const picked = useDesk((desk) => desk.picked);
  const placing = use(PlacingContext);
  const slots = (placing?.moves ?? []).map((move) => ({ move, slot: slotOf(move, zone) }));
  return slots
    .filter(({ slot }) => slot.date === date)
    .map(({ move, slot }) => {
      const isOwn = move.sessionId === picked?.sessionId;
      const found = placing?.found.filter(({ sessionIds }) => sessionIds.includes(move.sessionId));
      return (
        <Drop
          key={move.sessionId}
          {...{ slot, from, lanes, zone }}
          hatches={hatchesOf(move, found ?? [])}
        >
          {isOwn && placing && (
            <span
              className={classes('tip', slot.minute - from < 45 && slot.length > 600 && 'tip-in')}
            >
              <Icon name={placing.found.length === 0 ? 'check' : 'warn'} size={14} />
              {placing.tip}
            </span>
          )}
        </Drop>
      );
    });
}

/** The dashed place of a drop, one for each run of neighbouring lanes. */
function Drop({
  slot,
  from,
  lanes,
  zone,
  hatches = [],
  children,
}: {
  slot: Slot;
  from: number;
  lanes: Lanes;
  zone: string;
  hatches?: ReturnType<typeof hatchesOf>;
  children?: React.ReactNode;
}) {
  const { start, end } = spanOf(slot, zone);
  return laneRuns(slot, lanes).map((run, part) => (
    <span
      key={run.lane}
      className="drop"
      style={boxStyle({
        top: slot.minute,
        minutes: slot.length,
        ...laneBox(run, lanes.length),
        from,
      })}
    >
      {hatches.map((hatch) => (
        <Over key={`${hatch.level} ${hatch.from}`} hatch={hatch} />
      ))}
      {part === 0 && (
        <span className="drop-t">
          <TimeText from={start} to={end} zone={zone} />
        </span>
      )}
      {part === 0 && children}
    </span>
  ));
}
