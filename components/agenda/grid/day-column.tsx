import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { Icon } from '@/components/ui/icon';
import { formatTimeRange } from '@/lib/i18n/format';
import type { Picked } from '../desk/types';
import { useDeskWords } from '../desk/words';
import { boxStyle } from './box-style';
import { type Closed, ClosedLayer, OpenLayer } from './closed-layer';
import { dayKey } from './focus-moves';
import type { Block, GapBox, Grid, GridDay } from './lay-grid';
import { LegLine, shortage } from './leg-line';
import type { Marks } from './marks';
import { PlacingLayer } from './placing-layer';
import { SessionBlock } from './session-block';
import type { Slot } from './slots';
import { TransferLine } from './transfer-line';

export type DayView = {
  from: number;
  to: number;
  lanes: Grid['lanes'];
  zone: string;
  /** Minutes added to every drive. */
  buffer: number;
  mayEdit: boolean;
  marks: ReadonlyMap<string, Marks>;
  selection: ReadonlySet<string>;
  away: ReadonlySet<string>;
};

const NO_MARKS: Marks = { change: undefined, newest: 0, host: undefined, conflicts: [] };

/** Everything of one day, in the order of time. */
export const DayColumn = memo(function DayColumn({
  day,
  view,
  tabStop,
  sketch,
  picked,
  closed,
}: {
  day: GridDay;
  view: DayView;
  /** What of this day the tab key reaches, if anything. */
  tabStop: string | null;
  /** What is being drawn or pulled on this day. */
  sketch: Slot | null;
  /** What is picked up, wherever it is now, and the hours that are closed to it. */
  picked: Picked | null;
  closed: Closed | null;
}) {
  const t = useTranslations('agenda');
  const words = useDeskWords();
  const hours = { date: day.date, from: view.from, to: view.to, laneCount: view.lanes.length };
  const items = [
    ...day.blocks.map((block) => ({ top: block.top, block, line: undefined })),
    ...day.legs.map((line) => ({ top: line.top, block: undefined, line })),
  ].sort((a, b) => a.top - b.top);
  return (
    <div
      className="cal-c"
      role="application"
      aria-labelledby={`day-${day.date}`}
      aria-describedby="grid-keys"
      data-day={day.date}
      tabIndex={tabStop === dayKey(day.date) ? 0 : -1}
    >
      {view.lanes.slice(1).map((lane, index) => (
        <span
          className="ln"
          key={lane?.id}
          style={{ left: `${((index + 1) / view.lanes.length) * 100}%` }}
        />
      ))}
      {closed && <OpenLayer {...hours} closed={closed} />}
      <ol>
        {items.map(({ block, line }) =>
          block ? (
            <BlockItem
              key={`${block.session.id} ${block.part}`}
              block={block}
              view={view}
              isTabStop={tabStop === block.session.id && block.part === 0}
            />
          ) : (
            line && (
              <LegLine
                key={`${line.leg.fromSessionId} ${line.leg.toSessionId} ${line.left}`}
                line={line}
                from={view.from}
                buffer={view.buffer}
                words={words}
              />
            )
          ),
        )}
        {day.gaps.map((gap) => (
          <GapBlock key={`${gap.conflict.key} ${gap.left}`} gap={gap} view={view} />
        ))}
      </ol>
      {day.blocks.length === 0 && <p className="cal-none">{t('noneOnDay')}</p>}
      {closed && picked && <ClosedLayer {...hours} closed={closed} picked={picked} />}
      <PlacingLayer date={day.date} from={view.from} lanes={view.lanes} sketch={sketch} />
    </div>
  );
});

function BlockItem({
  block: { session, leg, part: _part, ...box },
  view: { from, zone, buffer, marks, selection, away, mayEdit },
  isTabStop,
}: {
  block: Block;
  view: DayView;
  isTabStop: boolean;
}) {
  const words = useDeskWords();
  const { id, placeId, people, groupIds } = session;
  const place = [words.placeName(placeId), words.city(placeId)].filter(
    (name) => name !== words.title(id),
  );
  const speakers = people.filter(({ role }) => role === 'speaker' || role === 'moderator');
  const props = {
    ...box,
    session,
    from,
    zone,
    place: [...new Set(place)].filter(Boolean).join(', '),
    people: speakers.map(({ name }) => name).join(', '),
    who: words.who(groupIds),
    marks: marks.get(id) ?? NO_MARKS,
    isSelected: selection.has(id),
    isTabStop,
    isAway: away.has(id),
    mayEdit,
  };
  const short = useShort(leg, buffer);
  if (session.kind !== 'transfer') return <SessionBlock {...props} />;
  return <TransferLine {...props} short={short} />;
}

/** The same object as long as the numbers are the same, so that the line is not drawn again. */
function useShort(leg: Block['leg'], buffer: number) {
  const short = leg ? shortage(leg, buffer) : null;
  const [available, needed] = [short?.available, short?.needed];
  return useMemo(
    () => (available === undefined || needed === undefined ? null : { available, needed }),
    [available, needed],
  );
}

function GapBlock({
  gap: { conflict, span, ...box },
  view: { from, zone },
}: {
  gap: GapBox;
  view: DayView;
}) {
  const t = useTranslations('agenda');
  const words = useDeskWords();
  const time = formatTimeRange(new Date(span.start), new Date(span.end), zone);
  return (
    <li className="gap" style={boxStyle({ ...box, from })}>
      <Icon name="warn" />
      <span>{t('gap', { who: words.who(conflict.groupIds), time })}</span>
    </li>
  );
}
