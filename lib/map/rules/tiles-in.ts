import type { Box, View } from '../types';

/** Pixels on a side of a tile of the world that web maps share; no server has more levels than these. */
const TILE = 256;
const LAST_LEVEL = 19;

/** The tiles of `https://tiles.example/{z}/{x}/{y}.png` that cover a window, each with where it is drawn. */
export function tilesIn(view: View, template: string): (Box & { url: string })[] {
  const world = view.scale * 2 * Math.PI;
  const level = Math.max(0, Math.min(LAST_LEVEL, Math.round(Math.log2(world / TILE))));
  const across = 2 ** level;
  const side = world / across;
  // Where the world begins: 180° west, and as far north as it is wide.
  const west = view.left - ((view.longitude + 180) / 360) * world;
  const north = view.top - world / 2;
  const columns = range((0 - west) / side, (view.width - west) / side);
  const rows = range((0 - north) / side, (view.height - north) / side);
  return columns.flatMap((column) =>
    rows
      .filter((row) => row >= 0 && row < across)
      .map((row) => ({
        x: west + column * side,
        y: north + row * side,
        width: side,
        height: side,
        url: template
          .replace('{z}', String(level))
          .replace('{x}', String(((column % across) + across) % across))
          .replace('{y}', String(row)),
      })),
  );
}

/** Whole numbers from below `first` up to `last`. */
function range(first: number, last: number): number[] {
  const from = Math.floor(first);
  return Array.from({ length: Math.floor(last) - from + 1 }, (_, index) => from + index);
}
