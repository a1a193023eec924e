import type { Span } from '../types/agenda';

/**
 * Overlapping pairs without comparing everything with everything: walk through what is sorted by start and
 * remember only what has not ended yet. The cost is the length of the list and the number of overlaps.
 */

/** One session's overlaps of one kind end here: the eleventh says nothing new, and an absurd import stays small. */
const MOST_PARTNERS = 10;

/** @param sorted by start */
export function overlapsWithin<T extends Span>(
  sorted: readonly T[],
  visit: (earlier: T, later: T) => void,
): void {
  const open: T[] = [];
  for (const item of sorted) {
    dropEnded(open, item.start);
    const partners = Math.min(open.length, MOST_PARTNERS);
    for (let i = 0; i < partners; i += 1) visit(open[i] as T, item);
    open.push(item);
  }
}

/** Pairs of one from each list. @param left sorted by start, like `right` */
export function overlapsBetween<A extends Span, B extends Span>(
  left: readonly A[],
  right: readonly B[],
  visit: (a: A, b: B) => void,
): void {
  const openLeft: A[] = [];
  const openRight: B[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    if (a && (!b || a.start <= b.start)) {
      dropEnded(openRight, a.start);
      meet(openRight, (other) => visit(a, other));
      openLeft.push(a);
      i += 1;
    } else if (b) {
      dropEnded(openLeft, b.start);
      meet(openLeft, (other) => visit(other, b));
      openRight.push(b);
      j += 1;
    }
  }
}

function dropEnded(open: Span[], now: number): void {
  let kept = 0;
  for (const item of open) {
    if (item.end > now) open[kept++] = item;
  }
  open.length = kept;
}

function meet<T>(open: readonly T[], visit: (item: T) => void): void {
  const partners = Math.min(open.length, MOST_PARTNERS);
  for (let i = 0; i < partners; i += 1) visit(open[i] as T);
}
