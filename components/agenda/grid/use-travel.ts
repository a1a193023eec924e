'use client';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Block, Grid } from './lay-grid';

type Place = { date: string; block: Block };

/** Milliseconds and curve of the design language for what moves calmly. */
const CALM = { duration: 200, easing: 'cubic-bezier(.2,.7,.2,1)' };

/**
 * A block that stands elsewhere than before travels there, whoever moved it, so that the eye can follow. Nothing is
 * measured but the columns; only what has moved is animated, and nothing for people who want less motion.
 */
export function useTravel(root: RefObject<HTMLElement | null>, grid: Grid): void {
  const before = useRef<{ grid: Grid; places: Map<string, Place> } | null>(null);
  useLayoutEffect(() => {
    const places = placesOf(grid);
    const old = before.current;
    before.current = { grid, places };
    if (!old || old.grid === grid || !root.current) return;
    if (window.matchMedia('(max-width: 900px)').matches) return;
    const columns = columnsOf(root.current);
    const hour = (columns.values().next().value?.height ?? 0) / ((grid.to - grid.from) / 60);
    // A day that begins earlier than before pushes nothing away from under the hand.
    root.current.scrollBy(0, ((old.grid.from - grid.from) / 60) * hour);
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const [id, to] of places) {
      const from = old.places.get(id);
      if (!from || isSame(from, to)) continue;
      const [left, was] = [columns.get(to.date), columns.get(from.date)];
      if (!left || !was) continue;
      const x = was.left + from.block.left * was.width - left.left - to.block.left * left.width;
      const y = ((from.block.top - to.block.top) / 60) * hour;
      root.current.querySelector(`[data-session="${id}"]`)?.animate(
        [
          { transform: `translate(${x}px, ${y}px)`, zIndex: 8 },
          { transform: 'none', zIndex: 8 },
        ],
        CALM,
      );
    }
  }, [root, grid]);
}

function placesOf({ days }: Grid): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { date, blocks } of days) {
    for (const block of blocks) if (block.part === 0) places.set(block.session.id, { date, block });
  }
  return places;
}

function columnsOf(root: HTMLElement): Map<string, DOMRect> {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('[data-day]')].map((column) => [
      column.dataset.day ?? '',
      column.getBoundingClientRect(),
    ]),
  );
}

function isSame(a: Place, b: Place): boolean {
  return a.date === b.date && a.block.top === b.block.top && a.block.left === b.block.left;
}
