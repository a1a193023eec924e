import type { Face } from './slots';

/** Where the grid is on the screen now. */
export function faceOf(
  root: HTMLElement,
  hours: { from: number; to: number },
  lanes: number,
): Face {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-day]')];
  const days = columns.map((column) => {
    const { left, width, top } = column.getBoundingClientRect();
    return { date: column.dataset.day ?? '', left, width, top };
  });
  const height = columns[0]?.getBoundingClientRect().height ?? 0;
  return { ...hours, hour: (height / (hours.to - hours.from)) * 60, lanes, days };
}

/** The width under which the grid is a list to read, not to draw on. */
export const isList = () => window.matchMedia('(max-width: 900px)').matches;

/** How near to an edge a hand makes the grid scroll, and how far each frame, in pixels. */
const EDGE = 44;
const PACE = 14;

/** Scrolls the grid a little while something is held near its edge. */
export function scrollNear(root: HTMLElement, x: number, y: number): void {
  const { left, right, top, bottom } = root.getBoundingClientRect();
  if (x < left || x > right || y < top - EDGE || y > bottom + EDGE) return;
  root.scrollBy(pull(x, left, right), pull(y, top + 56, Math.min(bottom, window.innerHeight)));
}

function pull(at: number, least: number, most: number): number {
  if (at < least + EDGE) return -PACE * Math.min(1, (least + EDGE - at) / EDGE);
  if (at > most - EDGE) return PACE * Math.min(1, (at - most + EDGE) / EDGE);
  return 0;
}
