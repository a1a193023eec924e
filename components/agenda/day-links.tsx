import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { formatDayTab } from '@/lib/i18n/format';

/** All days, or one of them. */
export function DayLinks({
  dates,
  day,
  path,
  zone,
}: {
  dates: readonly string[];
  day: string | undefined;
  path: string;
  zone: string;
}) {
  const t = useTranslations('agenda');
  const locale = useLocale();
  const links = [
    { href: path, label: t('allDays', { count: dates.length }), isOn: day === undefined },
    ...dates.map((date) => ({
      href: `${path}?day=${date}`,
      label: formatDayTab(locale, date, zone),
      isOn: date === day,
    })),
  ];
  return (
    <nav className="seg" aria-label={t('daysLabel')}>
      {links.map(({ href, label, isOn }) => (
        <Link
          key={href}
          href={href}
          className={classes('seg-a', isOn && 'is-on')}
          aria-current={isOn ? 'true' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
