import { useLocale, useTranslations } from 'next-intl';
import { Status } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { ScrollX } from '@/components/ui/scroll-x';
import type { Draft, NamedPlace } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { localized } from '@/lib/core/localized';
import { formatLength } from '@/lib/i18n/format';
import { RoadForm, WalkForm } from './road-forms';
import { type RoadRow, roadRows, walkRows } from './road-rows';

type Props = { projectId: string; draft: Draft; legs: readonly Leg[] };

/** The ways between the places of an agenda, first those that nobody typed, and the walks inside its sites. */
export function RoadsSection({ projectId, draft, legs }: Props) {
  const t = useTranslations('roads');
  const nameOf = useNames(draft.places);
  const roads = roadRows(draft, legs);
  const walks = walkRows(draft);
  const way = (row: { fromPlaceId: string; toPlaceId: string }) =>
    t('way', { from: nameOf(row.fromPlaceId), to: nameOf(row.toPlaceId) });
  return (
    <section>
      <SectionHead title={t('title')} />
      <p className="hint">{t('lead')}</p>
      {roads.length + walks.length === 0 ? (
        <p className="mid">{t('none')}</p>
      ) : (
        <ScrollX label={t('title')}>
          <table className="tb road-table">
            <thead>
              <tr>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
                <th scope="col">{t('counts')}</th>
                <th scope="col">
                  <span className="road-form">
                    <span>{t('bus')}</span>
                    <span>{t('car')}</span>
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {roads.map((row) => (
                <tr key={`${row.fromPlaceId} ${row.toPlaceId}`}>
                  <th scope="row">{nameOf(row.fromPlaceId)}</th>
                  <td>{nameOf(row.toPlaceId)}</td>
                  <td>
                    <Counted row={row} />
                  </td>
                  <td>
                    <RoadForm projectId={projectId} row={row} way={way(row)} />
                  </td>
                </tr>
              ))}
              {walks.map((row) => (
                <tr key={`walk ${row.fromPlaceId} ${row.toPlaceId}`}>
                  <th scope="row">{nameOf(row.fromPlaceId)}</th>
                  <td>{nameOf(row.toPlaceId)}</td>
                  <td>
                    <Status tone="mut" icon="walk">
                      {t('onFoot')}
                    </Status>
                  </td>
                  <td>
                    <WalkForm projectId={projectId} row={row} way={way(row)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </section>
  );
}

function Counted({ row: { bus, car, instead } }: { row: RoadRow }) {
  const t = useTranslations('roads');
  const locale = useLocale();
  const length = (minutes: number) => formatLength(locale, minutes);
  const typed = bus ?? car;
  if (typed !== null) {
    return (
      <Status tone="ok" icon="check">
        {t('typed', { length: length(typed) })}
      </Status>
    );
  }
  if (!instead) {
    return (
      <Status tone="warn" icon="warn">
        {t('unknown')}
      </Status>
    );
  }
  return instead.from === 'back' ? (
    <Status tone="mut" icon="swap">
      {t('back', { length: length(instead.minutes) })}
    </Status>
  ) : (
    <Status tone="warn" icon="warn">
      {t('estimated', { length: length(instead.minutes) })}
    </Status>
  );
}

/** A room behind its building, a place with its city. */
function useNames(places: readonly NamedPlace[]) {
  const locale = useLocale();
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id: string): string => {
    const place = byId.get(id);
    const parent = byId.get(place?.parentId ?? '');
    const parts = [parent?.name, place?.name, place?.city ?? parent?.city];
    return parts.flatMap((part) => (part ? localized(part, locale).text : [])).join(', ');
  };
}
