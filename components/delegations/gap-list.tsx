import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Gap } from '@/lib/delegations/rules/submission';

/** What a nomination still lacks, each in words and with its number. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations('delegations');
  const words = ({ code, count }: Gap) => {
    if (code === 'places') return t('nomination.gap.places', { count });
    if (code === 'head' || code === 'letter') return t(`nomination.gap.${code}`);
    return t('nomination.gap.field', { field: t(`field.${code}`), count });
  };
  return (
    <>
      <h3 className="b">{t('nomination.missing')}</h3>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap.code}>
            <Icon name="ring" />
            {words(gap)}
          </li>
        ))}
      </ul>
    </>
  );
}
