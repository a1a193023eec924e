import { useLocale, useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import type { ActivitySummary } from '@/lib/activities/types';
import { formatDate, formatTime } from '@/lib/i18n/format';

/** Which version of the agenda delegates hold on to. */
export function NewestRelease({
  release,
  timeZone,
}: {
  release: ActivitySummary['release'];
  timeZone: string;
}) {
  const t = useTranslations('activities.release');
  const locale = useLocale();
  const at = release && new Date(release.publishedAt);
  return (
    <section>
      <SectionHead title={t('title')} />
      <p className="att-none mid">
        {at
          ? t('published', {
              number: release.number,
              date: formatDate(locale, at, timeZone),
              time: formatTime(at, timeZone),
            })
          : t('none')}
      </p>
    </section>
  );
}
