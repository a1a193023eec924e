import Link from 'next/link';
import { useTranslations } from 'next-intl';

export type Clock = 'activity' | 'home';

/** Two clocks side by side: the activity's and the one at home, each called by its city. */
export function ClockSwitch({
  current,
  cities,
  hrefOf,
}: {
  current: Clock;
  cities: Record<Clock, string>;
  hrefOf: (clock: Clock) => string;
}) {
  const t = useTranslations('itinerary');
  return (
    <nav className="seg-p" aria-label={t('clock')}>
      {(['activity', 'home'] as const).map((clock) => (
        <Link
          key={clock}
          href={hrefOf(clock)}
          aria-current={clock === current ? 'true' : undefined}
          replace
        >
          {cities[clock]}
        </Link>
      ))}
    </nav>
  );
}
