import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Input } from '@/components/ui/input';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import { ScrollX } from '@/components/ui/scroll-x';
import { localized } from '@/lib/core/localized';
import type { PlaceListItem } from '@/lib/places/types';

type Props = { places: readonly PlaceListItem[]; search: string; limit: number };

/** Every place, rooms under their building. */
export function PlaceList({ places, search, limit }: Props) {
  const t = useTranslations('places');
  const holidays = useTranslations('holidays');
  const add = (
    <LinkButton href="/places/new" variant="primary" icon="plus">
      {t('new')}
    </LinkButton>
  );
  if (places.length === 0 && !search) {
    return (
      <EmptyState title={t('emptyTitle')} actions={add}>
        {t('emptyBody')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHead
        work
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton href="/places/holidays" icon="cal">
              {holidays('title')}
            </LinkButton>
            {add}
          </>
        }
      />
      <form className="fbar" action="/places">
        <Input
          dense
          fit="short"
          type="search"
          name="q"
          defaultValue={search}
          aria-label={t('search')}
          placeholder={t('search')}
        />
        <Button type="submit" size="dense" icon="search">
          {t('find')}
        </Button>
      </form>
      {places.length === 0 ? <p className="mid">{t('noMatch')}</p> : <Rows places={places} />}
      {places.length === limit && <p className="lab">{t('shown', { count: limit })}</p>}
    </>
  );
}

function Rows({ places }: Pick<Props, 'places'>) {
  const t = useTranslations('places');
  const locale = useLocale();
  return (
    <ScrollX label={t('title')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('city')}</th>
            <th scope="col">{t('country')}</th>
            <th scope="col" className="r">
              {t('capacity')}
            </th>
            <th scope="col">{t('hours')}</th>
            <th scope="col">{t('coordinates')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <Link className="lk" href={`/places/${place.id}`}>
                  <LocalizedText text={place.name} />
                </Link>{' '}
                {place.parentName && (
                  <span className="mut">
                    {t('inside', { name: localized(place.parentName, locale).text })}
                  </span>
                )}
              </th>
              <td>{place.city && <LocalizedText text={place.city} />}</td>
              <td>{place.country && <CountryChip code={place.country} />}</td>
              <td className="r num">{place.capacity}</td>
              <td>{place.hasHours ? t('hasHours') : t('always')}</td>
              <td>{place.latitude === null ? t('noCoordinates') : t('hasCoordinates')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
