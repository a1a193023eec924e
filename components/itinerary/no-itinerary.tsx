import { useTranslations } from 'next-intl';
import { DelegateShell, type DelegateShellProps } from '@/components/shell/delegate-shell';
import { EmptyState } from '@/components/ui/empty-state';
import { DateRange } from '@/components/ui/time';
import type { MyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { isComing } from '@/lib/itinerary/rules/choose-participation';
import { type ItineraryParams, placesOf } from '@/lib/itinerary/schema';

/** An honest page where there is nothing to follow: no activity, not coming, or nothing published yet. */
export function NoItinerary({
  mine,
  params,
  current,
}: {
  mine: MyItinerary | null;
  params: ItineraryParams;
  current: DelegateShellProps['current'];
}) {
  const t = useTranslations('itinerary.none');
  return (
    <DelegateShell current={current} hrefOf={placesOf(params)}>
      {mine ? (
        <EmptyState title={t(isComing(mine.participation) ? 'notPublished' : 'notComing')}>
          {t(isComing(mine.participation) ? 'notPublishedBody' : 'notComingBody')}{' '}
          <DateRange
            from={mine.participation.startsOn}
            to={mine.participation.endsOn}
            zone={mine.participation.timeZone}
          />
        </EmptyState>
      ) : (
        <EmptyState title={t('noActivity')}>{t('noActivityBody')}</EmptyState>
      )}
    </DelegateShell>
  );
}
