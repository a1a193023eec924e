'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/segmented';

/** The same requests as a list with a map, or as a table. */
export function ViewSwitch({ view }: { view: 'list' | 'table' }) {
  const t = useTranslations('visits.view');
  const router = useRouter();
  const path = usePathname();
  return (
    <Segmented
      label={t('label')}
      value={view}
      onChange={(next) => router.push(next === 'table' ? `${path}?view=table` : path)}
      options={[
        { value: 'list', label: t('list') },
        { value: 'table', label: t('table') },
      ]}
    />
  );
}
