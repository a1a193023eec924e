import { clockMinutes } from '@/lib/core/zoned-time';
import type { Desk, Picked } from '../desk/types';
import { nextStop, type Stop, stopsOf, type Way } from './focus-moves';
import type { Grid } from './lay-grid';
import { isPlaced, slotToMove } from './moves';
import { type Slot, STEP, slotOf, stepLength, stepSide, stepTime } from './slots';
import type { useDeeds } from './use-deeds';

type Deeds = ReturnType<typeof useDeeds>;

const WAYS: Record<string, Way> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** How long a session is that is made with a key. */
const NEW_LENGTH = 60;

/**
 * The keys of the grid. Arrows go from session to session; M picks one up, and then arrows carry it: 5 minutes, with
 * Shift an hour, left and right to the other lane or day.
 */
export function gridKeys({
  grid,
  desk,
  deeds,
  dates,
  stop,
  focus,
}: {
  grid: Grid;
  desk: Desk;
  deeds: Deeds;
  /** All days, also those that are not shown. */
  dates: readonly string[];
  stop: Stop | undefined;
  focus: (key: string) => void;
}) {
  const zone = desk.draft.activity.timeZone;
  const session = desk.draft.sessions.find(({ id }) => id === stop?.key);
  const own = isPlaced(session) ? slotOf(session, zone) : null;

  function carry(picked: Picked, slot: Slot): void {
    const move = slotToMove(picked.sessionId, slot, zone);
    desk.pick({ ...picked, over: { start: move.start, end: move.end, groupIds: slot.groupIds } });
    if (desk.day !== null && desk.day !== slot.date) desk.showDay(slot.date);
    desk.say(deeds.sentence(picked, move));
  }

  function carrying(picked: Picked, event: KeyboardEvent): boolean {
    const slot = picked.over ? slotOf(picked.over, zone) : own;
    if (event.key === 'Escape') desk.pick(null);
    else if (!slot) return false;
    else if (event.key === 'Enter') deeds.drop(picked, false);
    else if (event.key === 'ArrowUp') carry(picked, stepTime(slot, event.shiftKey ? -60 : -STEP));
    else if (event.key === 'ArrowDown') carry(picked, stepTime(slot, event.shiftKey ? 60 : STEP));
    else if (event.key === 'ArrowLeft') carry(picked, stepSide(slot, -1, grid.lanes, dates));
    else if (event.key === 'ArrowRight') carry(picked, stepSide(slot, 1, grid.lanes, dates));
    else if (lengthens(event.key)) carry(picked, stepLength(slot, lengthens(event.key)));
    else return false;
    return true;
  }

  function walking(at: Stop, event: KeyboardEvent): boolean {
    const way = WAYS[event.key];
    if (way && own && event.shiftKey && (way === 'up' || way === 'down') && desk.mayEdit) {
      deeds.resize(at.key, stepLength(own, way === 'up' ? -STEP : STEP));
    } else if (way) focus(nextStop(grid, at, way).key);
    else if (event.key === 'Escape' && desk.selection.size > 0) desk.select([]);
    else if (event.key === ' ' && own) desk.select([at.key], 'toggle');
    else return desk.mayEdit && editing(at, event);
    return true;
  }

  function editing(at: Stop, event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    if (key === 'n') deeds.draw(newSlot(at));
    else if (!own) return false;
    else if (key === 'm') {
      const picked: Picked = {
        sessionId: at.key,
        siteVisitId: session?.siteVisitId ?? null,
        from: 'grid',
        over: null,
      };
      if (!desk.selection.has(at.key)) desk.select([at.key]);
      carry(picked, own);
    } else if (key === 'd') deeds.duplicate(at.key);
    else if (event.key === 'Delete' || event.key === 'Backspace') deeds.toTray(at.key);
    else if (lengthens(event.key)) deeds.resize(at.key, stepLength(own, lengthens(event.key)));
    else return false;
    return true;
  }

  /** After what has the focus, for its groups; on an empty day when the day begins, for everyone. */
  function newSlot({ date }: Stop): Slot {
    if (!own)
      return {
        date,
        minute: clockMinutes(desk.draft.activity.dayHours.start),
        length: NEW_LENGTH,
        groupIds: [],
      };
    const after = { ...own, minute: own.minute + own.length, length: NEW_LENGTH };
    return stepTime(after, 0);
  }

  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone = desk.picked ? carrying(desk.picked, event) : stop ? walking(stop, event) : false;
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function lengthens(key: string): number {
  if (key === '+' || key === '=') return STEP;
  return key === '-' || key === '−' ? -STEP : 0;
}

/** The stop that the tab key reaches: what had the focus last, else the first of what is shown. */
export function tabStopOf(grid: Grid, key: string | null): Stop | undefined {
  const stops = stopsOf(grid);
  return stops.find((stop) => stop.key === key) ?? stops[0];
}
