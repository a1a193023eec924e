'use client';
import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { clockMinutes } from '@/lib/core/zoned-time';
import { activityDates } from '../desk/dates';
import { useDesk } from '../desk/desk';
import type { Picked } from '../desk/types';
import { useDeskWords } from '../desk/words';
import { closedTo } from './closed-hours';
import { DayColumn, type DayView } from './day-column';
import { DayHead } from './day-head';
import { dayKey } from './focus-moves';
import { gridKeys, tabStopOf } from './grid-keys';
import { GridKeysHelp } from './grid-keys-help';
import { DaySkeleton } from './grid-skeleton';
import { type Grid, layGrid } from './lay-grid';
import { Lifted } from './lifted';
import { marksOf } from './marks';
import { elementOf, useKeptFocus, useRootEvents } from './root-events';
import { useDeeds } from './use-deeds';
import { useHands } from './use-hands';
import { PlacingContext, usePlacing } from './use-placing';
import { useShownDays } from './use-shown-days';
import { useTravel } from './use-travel';

const never = () => () => {};

/** The days with a lane for each group. The server sends the frame, the browser draws what stands in it. */
export function AgendaGrid() {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isBrowser ? <LiveGrid /> : <WaitingGrid />;
}

function WaitingGrid() {
  const draft = useDesk((desk) => desk.draft);
  const days = useShownDays(activityDates(draft));
  const { start, end } = draft.activity.dayHours;
  const lanes = draft.groups.length > 0 ? draft.groups : [null];
  const from = Math.floor(clockMinutes(start) / 60) * 60;
  const to = Math.ceil(clockMinutes(end) / 60) * 60;
  return (
    <div className="cal" style={measures({ from, to, lanes, days })}>
      <Hours from={from} to={to} />
      {days.map((date) => (
        <section key={date} className="cal-day" aria-labelledby={`day-${date}`}>
          <DayHead date={date} cities="" lanes={lanes} onAdd={undefined} />
          <DaySkeleton from={from} lanes={lanes} />
        </section>
      ))}
    </div>
  );
}

function LiveGrid() {
  const t = useTranslations('agenda.grid');
  const root = useRef<HTMLElement>(null);
  const lifted = useRef<HTMLDivElement>(null);
  const desk = useDesk();
  const words = useDeskWords();
  const deeds = useDeeds();
  const { draft, legs, conflicts, state, selection, picked, mayEdit } = desk;
  const whole = useMemo(() => layGrid(draft, legs, conflicts), [draft, legs, conflicts]);
  const dates = useShownDays(useMemo(() => whole.days.map(({ date }) => date), [whole]));
  const grid = useMemo(
    () => ({ ...whole, days: whole.days.filter(({ date }) => dates.includes(date)) }),
    [whole, dates],
  );
  const marks = useMemo(
    () => marksOf(draft, conflicts, state, words.conflictTitle),
    [draft, conflicts, state, words],
  );
  const held = useHeld(picked);
  const placing = usePlacing(picked, held);
  const closed = useMemo(
    () => (held ? closedTo(draft, held, grid.lanes) : null),
    [draft, held, grid.lanes],
  );
  const view = useMemo<DayView>(
    () => ({
      from: grid.from,
      to: grid.to,
      lanes: grid.lanes,
      zone: draft.activity.timeZone,
      buffer: draft.activity.travelBufferMinutes,
      mayEdit,
      marks,
      selection,
      away: new Set(
        held?.from === 'grid' ? (selection.has(held.sessionId) ? selection : [held.sessionId]) : [],
      ),
    }),
    [grid.from, grid.to, grid.lanes, draft.activity, mayEdit, marks, selection, held],
  );

  const [stopKey, setStop] = useState<string | null>(null);
  // What was chosen elsewhere, or has just been made, is where the tab key comes back to.
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    const [only, ...more] = selection;
    if (only && more.length === 0) setStop(only);
  }
  const stop = tabStopOf(grid, stopKey);
  const { sketch, isCopy } = useHands(root, lifted, { grid, desk, deeds });
  useTravel(root, grid);
  useKeptFocus(root, stop?.key);

  const focus = (key: string) => {
    setStop(key);
    elementOf(root.current, key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const dates = whole.days.map(({ date }) => date);
    gridKeys({ grid, desk, deeds, dates, stop, focus })(event);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const of = target.closest<HTMLElement>('[data-session],[data-day]');
    if (of?.dataset.session) setStop(of.dataset.session);
    else if (of === target && of.dataset.day) setStop(dayKey(of.dataset.day));
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-session]')?.dataset.session;
    if (id) desk.select([id], event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'only');
    else if (target?.closest('[data-day]')) desk.select([]);
  };
  useRootEvents(root, { keydown: onKeyDown, focusin: onFocus, click: onClick });
  const onAdd = (date: string) => {
    const { start } = draft.activity.dayHours;
    deeds.draw({ date, minute: clockMinutes(start), length: 60, groupIds: [] });
  };

  return (
    <section
      ref={root}
      className="cal"
      aria-label={t('label')}
      style={measures({ ...grid, days: grid.days })}
    >
      <Hours from={grid.from} to={grid.to} />
      <PlacingContext value={placing}>
        {grid.days.map((day) => (
          <section key={day.date} className="cal-day" aria-labelledby={`day-${day.date}`}>
            <DayHead
              date={day.date}
              cities={[...new Set(day.blocks.map(({ session }) => words.city(session.placeId)))]
                .filter(Boolean)
                .join(', ')}
              lanes={grid.lanes}
              onAdd={mayEdit ? onAdd : undefined}
            />
            <DayColumn
              day={day}
              view={view}
              tabStop={stop?.date === day.date ? stop.key : null}
              sketch={sketch?.date === day.date ? sketch : null}
              picked={held}
              closed={closed}
            />
          </section>
        ))}
      </PlacingContext>
      <GridKeysHelp mayEdit={mayEdit} />
      {picked && <Lifted ref={lifted} isCopy={isCopy} />}
    </section>
  );
}

/** What is picked up, the same object as long as it is the same thing, wherever it is held. */
function useHeld(picked: Picked | null): Picked | null {
  const [sessionId, siteVisitId, from] = [picked?.sessionId, picked?.siteVisitId, picked?.from];
  return useMemo(
    () =>
      sessionId === undefined || siteVisitId === undefined || from === undefined
        ? null
        : { sessionId, siteVisitId, from, over: null },
    [sessionId, siteVisitId, from],
  );
}

function Hours({ from, to }: { from: number; to: number }) {
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, n) => from / 60 + n);
  return (
    <div className="cal-t" aria-hidden="true">
      {hours.map((hour) => (
        <span key={hour} style={{ '--t': hour - from / 60 } as CSSProperties}>
          {`${String(hour).padStart(2, '0')}:00`}
        </span>
      ))}
    </div>
  );
}

function measures({
  from,
  to,
  lanes,
  days,
}: Pick<Grid, 'from' | 'to' | 'lanes'> & { days: readonly unknown[] }) {
  return {
    '--hours': (to - from) / 60,
    '--days': days.length,
    '--lanes': lanes.length,
  } as CSSProperties;
}
