'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Desk, Picked } from '../desk/types';
import { faceOf, isList, scrollNear } from './face';
import type { Grid } from './lay-grid';
import { pickedContent } from './moves';
import { type Press, pressOn } from './press';
import { drawnBetween, heldOver, pulled, type Slot, sameSlot, spanOf, spotAt } from './slots';

/** What the hands do when they let go. */
export type Deeds = {
  draw(slot: Slot): void;
  resize(sessionId: string, slot: Slot): void;
  drop(picked: Picked, isCopy: boolean): void;
  toTray(sessionId: string): void;
};

type Work = { grid: Grid; desk: Desk; deeds: Deeds };

/** Pixels that tell a drag from a click. */
const MEANT = 4;

/**
 * Drawing, moving and resizing with pointer events. While something is held, nothing but its transform follows the
 * pointer; the desk hears of it only when it comes over another slot.
 */
export function useHands(
  root: RefObject<HTMLElement | null>,
  lifted: RefObject<HTMLElement | null>,
  work: Work,
) {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const [sketch, setSketch] = useState<Slot | null>(null);
  const [isCopy, setCopy] = useState(false);
  const mayEdit = work.desk.mayEdit;

  useEffect(() => {
    if (!mayEdit) return;
    let press: Press | null = null;
    let at = { x: 0, y: 0 };
    let slot: Slot | null = null;
    let frame = 0;
    let isAlt = false;

    const spotUnder = () => {
      const { from, to, lanes } = latest.current.grid;
      if (!root.current) return null;
      return spotAt(faceOf(root.current, { from, to }, lanes.length), at.x, at.y);
    };

    function down(event: PointerEvent): void {
      if (press || event.button !== 0 || isList()) return;
      const target = event.target instanceof Element ? event.target : null;
      at = { x: event.clientX, y: event.clientY };
      const { desk, grid } = latest.current;
      const begun =
        target &&
        root.current &&
        pressOn(target, event.pointerType === 'touch', at, {
          root: root.current,
          desk,
          grid,
          spot: spotUnder(),
        });
      if (!begun) return;
      press = { ...begun, pointerId: event.pointerId, x: at.x, y: at.y, isMeant: false };
    }

    function move(event: PointerEvent): void {
      if (!press || event.pointerId !== press.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      isAlt = event.altKey;
      if (!press.isMeant) {
        if (Math.hypot(at.x - press.x, at.y - press.y) < MEANT) return;
        press.isMeant = true;
        begin();
      }
      event.preventDefault();
    }

    function begin(): void {
      document.documentElement.classList.add('is-holding');
      if (press?.type === 'move') {
        const { desk } = latest.current;
        const { sessionId } = press.picked;
        if (press.picked.from === 'grid' && !desk.selection.has(sessionId))
          desk.select([sessionId]);
        desk.pick(press.picked);
      }
      if (press?.type === 'resize') latest.current.desk.begin([press.sessionId]);
      step();
    }

    /** The thing in the hand is as large as its slot. */
    function size({ width, picked }: { width: number; picked: Picked }): void {
      const { grid, desk } = latest.current;
      const { minutes = 60, groupIds = [] } = pickedContent(desk.draft, picked) ?? {};
      const element = lifted.current;
      if (!element || !root.current) return;
      const { hour, days } = faceOf(root.current, grid, grid.lanes.length);
      const lane = (days[0]?.width ?? width) / grid.lanes.length;
      const lanes = groupIds.length || grid.lanes.length;
      element.style.width = `${picked.from === 'tray' ? lane * lanes - 8 : width}px`;
      element.style.height = `${(minutes / 60) * hour}px`;
    }

    /** Once a frame: the transform, and the slot where it has changed. */
    function step(): void {
      if (!press?.isMeant) return;
      if (root.current) scrollNear(root.current, at.x, at.y);
      if (press.type === 'move') {
        const { dx, dy } = press;
        if (lifted.current && !lifted.current.style.width) size(press);
        if (lifted.current) {
          lifted.current.style.transform = `translate3d(${at.x - dx}px, ${at.y - dy}px, 0)`;
        }
        setCopy(isAlt && press.picked.from === 'grid');
      }
      const next = slotNow(press);
      if (!sameSlot(next, slot)) {
        slot = next;
        show(press, next);
      }
      frame = requestAnimationFrame(step);
    }

    function slotNow(now: Press): Slot | null {
      const { grid, desk } = latest.current;
      const spot = spotUnder();
      if (!spot) return null;
      if (now.type === 'draw') return drawnBetween(now.spot, spot, grid.lanes);
      if (now.type === 'resize') return pulled(now.slot, now.edge, spot.minute);
      if (!isOverGrid()) return null;
      const content = pickedContent(desk.draft, now.picked);
      if (!content) return null;
      return heldOver(
        spot,
        now.hold,
        { length: content.minutes, groupIds: content.groupIds },
        grid,
      );
    }

    function isOverGrid(): boolean {
      const box = root.current?.getBoundingClientRect();
      return (
        !!box && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom
      );
    }

    function show(now: Press, next: Slot | null): void {
      const { desk } = latest.current;
      if (now.type !== 'move') return setSketch(next);
      const zone = desk.draft.activity.timeZone;
      const over = next && { ...spanOf(next, zone), groupIds: next.groupIds };
      now.picked = { ...now.picked, over };
      desk.pick(now.picked);
    }

    function up(event: PointerEvent): void {
      if (!press || event.pointerId !== press.pointerId) return;
      const done = press;
      const { deeds } = latest.current;
      at = { x: event.clientX, y: event.clientY };
      if (!done.isMeant) return letGo();
      // Where the hand lets go, which the last frame may not have seen yet.
      const last = slotNow(done);
      if (done.type === 'move') show(done, last);
      swallowClick();
      if (done.type === 'draw') {
        if (last) deeds.draw(last);
      } else if (done.type === 'resize') {
        if (last) deeds.resize(done.sessionId, last);
      } else {
        const isTray = document.elementFromPoint(at.x, at.y)?.closest('.tray, .ag-left');
        const { picked } = done;
        if (picked.over) deeds.drop(picked, event.altKey && picked.from === 'grid');
        else if (isTray && picked.from === 'grid') deeds.toTray(picked.sessionId);
      }
      // Last, because the deed has to know how things looked when they were picked up.
      letGo();
    }

    function letGo(): void {
      const wasMoving = press?.type === 'move' && press.isMeant;
      if (press?.type === 'resize') latest.current.desk.begin([]);
      cancelAnimationFrame(frame);
      document.documentElement.classList.remove('is-holding');
      press = null;
      slot = null;
      setSketch(null);
      setCopy(false);
      if (wasMoving) latest.current.desk.pick(null);
    }

    /** The click that ends a drag is none. */
    function swallowClick(): void {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopPropagation();
      };
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    }

    function key(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !press?.isMeant) return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
    }

    const off = new AbortController();
    const { signal } = off;
    document.addEventListener('pointerdown', down, { signal });
    window.addEventListener('pointermove', move, { signal, passive: false });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', letGo, { signal });
    window.addEventListener('blur', letGo, { signal });
    window.addEventListener('keydown', key, { signal, capture: true });
    // What is held is not scrolled with, and a slip is a button whose picture nobody wants to drag.
    window.addEventListener('dragstart', (event) => press && event.preventDefault(), { signal });
    return () => {
      off.abort();
      letGo();
    };
  }, [mayEdit, root, lifted]);

  return { sketch, isCopy };
}
