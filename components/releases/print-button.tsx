'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export function PrintButton() {
  const t = useTranslations('releases.print');
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
