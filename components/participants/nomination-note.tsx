import { useTranslations } from 'next-intl';
import { useDeadline } from '@/components/delegations/use-deadline';
import { Note } from '@/components/ui/marks';
import type { DelegationSummary } from '@/lib/participants/types';

/** Until when a focal point may nominate, on both clocks, or that the time is over. */
export function NominationNote({
  delegations,
  timeZone,
}: {
  delegations: readonly DelegationSummary[];
  timeZone: string;
}) {
  const t = useTranslations('participants.form');
  const own = useTranslations('delegations.own');
  const deadline = useDeadline();
  if (delegations.length === 0) return <Note tone="warn">{t('closed')}</Note>;
  const [next] = delegations
    .flatMap(({ country, nominationDeadline: at }) => (at ? [{ country, at }] : []))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  if (!next) return null;
  return (
    <Note icon="clock">
      {own('closes', { deadline: deadline(next.at, next.country, timeZone) })}
    </Note>
  );
}
