import type { ReactNode } from 'react';
import { legsOf } from '@/lib/agenda/rules/legs';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft } from '@/lib/agenda/types/draft';
import type { LocalizedText } from '@/lib/core/localized';
import { drawMap } from '@/lib/map/rules/draw-map';
import { gatherCities } from '@/lib/map/rules/gather-cities';
import type { Atlas, MapVisit } from '@/lib/map/types';
import { MapFigure } from './map-figure';
import { MapList } from './map-list';
import { useMapWords } from './map-words';

/** Pixels: beside a list, and on a phone, where smaller letters could not be read. One of the two is shown. */
const WIDE = { width: 500, height: 490 };
const NARROW = { width: 350, height: 420 };

export type ListedVisit = MapVisit & { topic: LocalizedText };

export type VisitMapProps = {
  visits: readonly ListedVisit[];
  /** Where the ways between the cities come from; null where there is no draft, or it is not for the viewer. */
  draft: Draft | null;
  /** What is wrong with it: ways that are too short for their time are marked. */
  conflicts: readonly Conflict[];
  /** The visit that is open. */
  selected: string | null;
  /** Where a visit is opened: `?visit=…` of the page. */
  hrefOf: (visitId: string) => string;
  /** `await readAtlas()` */
  atlas: Atlas;
  /** A card on the visit that is open. */
  children?: ReactNode;
};

/** Where the visits are and how long the ways between them take, drawn on the server, and the same as a list. */
export function VisitMap(props: VisitMapProps) {
  const { visits, draft, conflicts, atlas, selected, hrefOf, children } = props;
  const { t, words } = useMapWords();
  const gathered = gatherCities(visits, {
    places: draft?.places ?? [],
    legs: draft ? legsOf(draft) : [],
    tooShort: missingMinutes(conflicts),
  });
  const drawn = [
    { className: 'vm-wide', map: drawMap(gathered, WIDE, words) },
    { className: 'vm-narrow', map: drawMap(gathered, NARROW, words) },
  ];
  return (
    <section className="vm" aria-label={t('title')}>
      {drawn.map(
        ({ className, map }) =>
          map && (
            <MapFigure
              key={className}
              className={className}
              map={map}
              atlas={atlas}
              selected={selected}
              hrefOf={hrefOf}
            />
          ),
      )}
      {drawn.every(({ map }) => map === null) && <p className="vm-none">{t('none')}</p>}
      {children}
      <MapList {...gathered} selected={selected} hrefOf={hrefOf} />
    </section>
  );
}

/** By the session that people reach too late. */
function missingMinutes(conflicts: readonly Conflict[]): Map<string, number> {
  return new Map(
    conflicts.flatMap(({ code, sessionIds, minutes }) =>
      code === 'travel_too_short' ? [[sessionIds.at(-1) ?? '', minutes]] : [],
    ),
  );
}
