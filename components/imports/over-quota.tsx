import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { overQuota } from '@/lib/imports/rules/over-quota';
import type { ImportPreview } from '@/lib/imports/types';

type Props = { preview: ImportPreview; when: 'before' | 'after' };

/** Which delegations get more people than they have places. */
export function OverQuota({ preview, when }: Props) {
  const t = useTranslations('imports.quota');
  const country = useTranslations('vocabulary.country');
  const over = overQuota(preview);
  if (over.length === 0) return null;
  return (
    <Note tone="warn">
      {over.map((one) => (
        <p key={one.country}>{t(when, { ...one, country: country(one.country) })}</p>
      ))}
    </Note>
  );
}
