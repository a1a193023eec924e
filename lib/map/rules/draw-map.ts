import type { City, MapLine, MapMark, PlacedWords, Size, View, Way } from '../types';
import { bendLines } from './bend-lines';
import { fitView } from './fit-view';
import { gatherMarks, RING_RADIUS } from './gather-marks';
import { placeWords } from './place-words';
import { textWidth } from './text-width';

/** Pixels: the name of a city, what is said under it, and the minutes of a way. */
export const NAME_SIZE = 16;
export const COUNT_SIZE = 12;
export const NAME_LINE = 17;
export const COUNT_LINE = 15;

/** What stands on the map in the reader's language; `counts` is empty for a stop. */
export type MapWords = {
  name: (mark: MapMark) => string;
  counts: (mark: MapMark) => string;
  minutes: (way: Way) => string;
};

export type DrawnMap = {
  view: View;
  marks: { mark: MapMark; name: string; counts: string; place: PlacedWords | null }[];
  lines: { line: MapLine; minutes: string; place: PlacedWords | null }[];
};

/** The cities and ways in a window of this size, or null when nobody knows where any of them is. */
export function drawMap(
  { cities, ways }: { cities: readonly City[]; ways: readonly Way[] },
  size: Size,
  words: MapWords,
): DrawnMap | null {
  const spots = cities.flatMap((city) => (city.visits.length > 0 ? city.spots : []));
  const view = fitView(spots, size, roomIn(size));
  if (!view) return null;
  const marks = gatherMarks(cities, view).map((mark) => ({
    mark,
    name: words.name(mark),
    counts: words.counts(mark),
  }));
  const lines = bendLines(
    ways,
    marks.map(({ mark }) => mark),
    size,
  ).map((line) => ({ line, minutes: words.minutes(line.way) }));
  const placed = placeWords(
    marks.map(({ mark, name, counts }) => ({ mark, size: nameSize(name, counts) })),
    lines.map(({ line, minutes }) => ({
      line,
      size: { width: textWidth(minutes, COUNT_SIZE), height: COUNT_LINE },
    })),
    size,
  );
  return {
    view,
    marks: marks.map((mark, index) => ({ ...mark, place: placed.names[index] ?? null })),
    lines: lines.map((line, index) => ({ ...line, place: placed.minutes[index] ?? null })),
  };
}

/** Where marks may stand: names need room beside them. */
function roomIn({ width, height }: Size) {
  const [x, y] = [Math.max(RING_RADIUS + 4, width * 0.18), RING_RADIUS + 28];
  return { x, y, width: width - 2 * x, height: height - 2 * y };
}

function nameSize(name: string, counts: string): Size {
  return {
    width: Math.max(textWidth(name, NAME_SIZE), textWidth(counts, COUNT_SIZE)),
    height: NAME_LINE + (counts === '' ? 0 : COUNT_LINE),
  };
}
