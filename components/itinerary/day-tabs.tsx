import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { DateText } from '@/components/ui/time';

/** The days of the agenda; those that are over have a check. Dates are `YYYY-MM-DD`. */
export function DayTabs({
  dates,
  current,
  today,
  zone,
  hrefOf,
}: {
  dates: readonly string[];
  current: string | null;
  today: string;
  zone: string;
  hrefOf: (date: string) => string;
}) {
  const t = useTranslations('itinerary');
  if (dates.length < 2) return null;
  return (
    <nav className="pday" aria-label={t('days')}>
      {dates.map((date) => (
        <Link
          key={date}
          href={hrefOf(date)}
          aria-current={date === current ? 'date' : undefined}
          replace
        >
          {date < today && (
            <>
              <Icon name="check" />
              <span className="vh">{t('over')} </span>
            </>
          )}
          <DateText when={date} zone={zone} as="tab" />
        </Link>
      ))}
    </nav>
  );
}
