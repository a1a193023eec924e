import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { formatLongDay, formatTime } from '@/lib/i18n/format';
import type { DelegationSummary } from '@/lib/participants/types';

/** Until when a focal point may nominate, or that the time is over. */
export function NominationNote({
  delegations,
  timeZone,
}: {
  delegations: readonly DelegationSummary[];
  timeZone: string;
}) {
  const t = useTranslations('participants.form');
  const locale = useLocale();
  if (delegations.length === 0) return <Note tone="warn">{t('closed')}</Note>;
  const deadline = delegations.flatMap((it) => it.nominationDeadline ?? []).sort()[0];
  if (!deadline) return null;
  const at = new Date(deadline);
  return (
    <Note icon="clock">
      {t('deadline', {
        date: formatLongDay(locale, at, timeZone),
        time: formatTime(at, timeZone),
        city: timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone,
      })}
    </Note>
  );
}
