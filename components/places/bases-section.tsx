import { useLocale, useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import type { Draft } from '@/lib/agenda/types/draft';
import { datesBetween } from '@/lib/core/zoned-time';
import { formatLongDay } from '@/lib/i18n/format';
import type { PlaceChoice } from '@/lib/places/types';
import { GroupBaseForm } from './group-base-form';
import { placeOptions } from './place-options';

type Props = { activity: Activity; draft: Draft; places: readonly PlaceChoice[] };

export function BasesSection({ activity, draft, places }: Props) {
  const t = useTranslations('roads.bases');
  const agenda = useTranslations('agenda');
  const locale = useLocale();
  const options = placeOptions(places, locale);
  const dates = datesBetween(activity.startsOn, activity.endsOn);
  return (
    <section className="rel-day">
      <SectionHead title={t('title')} />
      <p className="hint">{activity.groups.length > 0 ? t('lead') : t('noGroups')}</p>
      {activity.groups.map(({ id, name, version }) => {
        const group = draft.groups.find((one) => one.id === id);
        const nightAt = new Map(group?.nights?.map(({ night, placeId }) => [night, placeId]));
        return (
          <section key={id} className="road-part" aria-label={agenda('group', { name })}>
            <h3 className="h3">{agenda('group', { name })}</h3>
            <GroupBaseForm
              groupId={id}
              version={version}
              homePlaceId={group?.homePlaceId ?? ''}
              nights={dates.map((night) => ({
                night,
                placeId: nightAt.get(night) ?? '',
                label: formatLongDay(locale, night, activity.timeZone),
              }))}
              places={options}
            />
          </section>
        );
      })}
    </section>
  );
}
