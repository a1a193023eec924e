import type { Desk, Picked } from '../desk/types';
import type { Grid } from './lay-grid';
import { isPlaced } from './moves';
import { firstLane, type Hold, type Slot, type Spot, slotOf } from './slots';

/** What a press has begun; `moving` once the pointer has gone far enough to mean it. */
export type Press = Begun & { pointerId: number; x: number; y: number; isMeant: boolean };

type Begun =
  | { type: 'move'; picked: Picked; hold: Hold; width: number; dx: number; dy: number }
  | { type: 'resize'; sessionId: string; edge: 'start' | 'end'; slot: Slot }
  | { type: 'draw'; spot: Spot };

/** What a press on an element of the page begins, if anything. A finger scrolls, unless it is on what it has chosen before, or on a grip. */
export function pressOn(
  target: Element,
  isTouch: boolean,
  at: { x: number; y: number },
  { root, desk, grid, spot }: { root: HTMLElement; desk: Desk; grid: Grid; spot: Spot | null },
): Begun | null {
  const zone = desk.draft.activity.timeZone;
  const block = target.closest<HTMLElement>('[data-session],[data-visit]');
  const isSlip = block?.classList.contains('slip') ?? false;
  if (block && (isSlip || root.contains(block))) {
    const { session: sessionId = crypto.randomUUID(), visit = null } = block.dataset;
    const session = desk.draft.sessions.find(({ id }) => id === sessionId);
    const edge = target.closest<HTMLElement>('[data-edge]')?.dataset.edge;
    if (isPlaced(session) && (edge === 'start' || edge === 'end')) {
      return { type: 'resize', sessionId, edge, slot: slotOf(session, zone) } as const;
    }
    const isOwn = isSlip ? target.closest('.ic') !== null : desk.selection.has(sessionId);
    if (isTouch && !isOwn) return null;
    const box = block.getBoundingClientRect();
    const own = isPlaced(session) ? slotOf(session, zone) : null;
    const hold =
      own && spot && !isSlip
        ? {
            minutes: spot.minute - own.minute,
            lanes: spot.lane - firstLane(own.groupIds, grid.lanes),
          }
        : { minutes: 10, lanes: 0 };
    return {
      type: 'move',
      picked: {
        sessionId,
        siteVisitId: session?.siteVisitId ?? visit,
        from: isSlip ? 'tray' : 'grid',
        over: null,
      },
      hold,
      width: box.width,
      dx: at.x - box.left,
      dy: isSlip ? 12 : at.y - box.top,
    } as const;
  }
  const column = target.closest('[data-day]');
  if (!column || !root.contains(column) || isTouch) return null;
  return spot && ({ type: 'draw', spot } as const);
}
