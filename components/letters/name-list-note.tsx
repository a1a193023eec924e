import { useFormatter, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { type NameListCheck, NEEDED_FIELDS } from '@/lib/letters/types';

/** What the list of visitors would say if it were sent now: how many people, and what is not on record. */
export function NameListNote({ check: { people, missing } }: { check: NameListCheck }) {
  const t = useTranslations('letters.list');
  const { list } = useFormatter();
  const parts = NEEDED_FIELDS.flatMap((field) => {
    const count = missing[field];
    return count ? t(`missingOf.${field}`, { count }) : [];
  });
  if (parts.length === 0) return <Note icon="info">{t('complete', { people })}</Note>;
  return (
    <Note icon="warn" tone="warn">
      {t('incomplete', { people, list: list(parts) })}
    </Note>
  );
}
