import { classes } from '@/components/ui/classes';
import type { DrawnMap } from '@/lib/map/rules/draw-map';
import { COUNT_LINE, COUNT_SIZE, NAME_LINE, NAME_SIZE } from '@/lib/map/rules/draw-map';
import { tilesIn } from '@/lib/map/rules/tiles-in';
import type { Atlas, MapLine, PlacedWords } from '@/lib/map/types';
import { MapMarkLink } from './map-mark';
import { useMapWords } from './map-words';

/** One drawing: land, then ways with their minutes, then the marks, which are links, in the order of the list. */
export function MapFigure({
  className,
  map: { view, lines, marks },
  atlas,
  selected,
  hrefOf,
}: {
  className: string;
  map: DrawnMap;
  atlas: Atlas;
  selected: string | null;
  hrefOf: (visitId: string) => string;
}) {
  const { t } = useMapWords();
  return (
    <svg
      className={classes('vm-svg', className)}
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="group"
      aria-label={t('figure')}
    >
      <path className="vm-land" fillRule="evenodd" d={atlas.coastIn(view)} />
      {atlas.tiles &&
        tilesIn(view, atlas.tiles.url).map(({ url, ...box }) => (
          <image key={url} href={url} {...box} />
        ))}
      {lines.map(({ line, minutes, place }) => (
        <g key={`${line.from.key} ${line.to.key}`} aria-hidden="true">
          <path
            className={classes('vm-line', line.way.tooShort > 0 && 'vm-short')}
            d={pathOf(line)}
          />
          {place && (
            <text className="vm-min" {...baseline(place, COUNT_LINE, COUNT_SIZE)}>
              {minutes}
            </text>
          )}
        </g>
      ))}
      {marks.map(({ mark, name, counts, place }) => (
        <g key={mark.key}>
          {place && (
            <text aria-hidden="true" textAnchor={place.anchor}>
              <tspan
                className={counts ? 'vm-name' : 'vm-stop'}
                {...baseline(place, NAME_LINE, NAME_SIZE)}
              >
                {name}
              </tspan>
              {counts && (
                <tspan className="vm-counts" x={sideOf(place)} dy={COUNT_LINE}>
                  {counts}
                </tspan>
              )}
            </text>
          )}
          <MapMarkLink
            mark={mark}
            label={t('mark', { name, counts, count: mark.visits.length })}
            selected={selected}
            hrefOf={hrefOf}
          />
        </g>
      ))}
      {atlas.tiles && (
        <text className="vm-by" x={view.width - 4} y={view.height - 5} textAnchor="end">
          {atlas.tiles.attribution}
        </text>
      )}
    </svg>
  );
}

function pathOf({ from, to, bend }: MapLine): string {
  const [a, b, c] = [from, bend, to].map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
  return `M${a}Q${b} ${c}`;
}

function sideOf({ box, anchor }: PlacedWords): number {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return Math.round(box.x + box.width * share);
}

/** Where the first line of words stands in its box. */
function baseline(place: PlacedWords, line: number, fontSize: number) {
  return {
    x: sideOf(place),
    y: Math.round(place.box.y + (line + fontSize * 0.7) / 2),
    textAnchor: place.anchor,
  };
}
