import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/ui/time';
import { localized } from '@/lib/core/localized';
import type { Mention } from '@/lib/personal-data/types';

/** Where a name stays after erasing, so that somebody can mend those texts by hand. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const t = useTranslations('privacy');
  const locale = useLocale();
  if (mentions.length === 0) return null;
  return (
    <>
      <p className="mid">{t('page.mentions', { count: mentions.length })}</p>
      <ul className="taken">
        {mentions.map(({ place, day, activity }, index) => (
          <li key={`${place} ${day} ${index}`}>
            {t(`place.${place}`)}
            {activity && <>, {localized(activity, locale).text}</>}
            {day && (
              <>
                , <DateText when={day} zone="UTC" />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
