'use client';
import { useLocale, useTranslations } from 'next-intl';
import { placeOptions } from '@/components/places/place-options';
import { Select } from '@/components/ui/input';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { useDeskWords } from '../words';
import { useChange } from './use-change';

export function PlaceRow({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const words = useDeskWords();
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const offered = useDesk((desk) => desk.choices.places);
  const place = useDesk((desk) => desk.draft.places).find(({ id }) => id === session.placeId);
  const change = useChange(session);
  const name = words.placeName(session.placeId);
  const options = placeOptions(offered, locale);
  const known =
    session.placeId && !options.some(({ value }) => value === session.placeId)
      ? [{ value: session.placeId, label: name }, ...options]
      : options;
  return (
    <>
      <dt>{t('form.place')}</dt>
      <dd>
        {mayEdit ? (
          <Select
            dense
            aria-label={t('form.place')}
            value={session.placeId ?? ''}
            placeholder={t('form.noPlace')}
            options={known}
            onChange={({ target }) => change({ placeId: target.value || null })}
          />
        ) : (
          name || t('form.noPlace')
        )}
        {place?.latitude != null && place.longitude != null && (
          <a
            className="lk sm"
            href={`https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}#map=16/${place.latitude}/${place.longitude}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('inspect.map')}
          </a>
        )}
      </dd>
    </>
  );
}
