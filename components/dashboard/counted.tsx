import { useTranslations } from 'next-intl';
import { PercentText } from '@/components/ui/time';

/** A percentage with the counts it comes from; nothing of nothing is no percentage. */
export function Counted({ part, whole }: { part: number; whole: number }) {
  const t = useTranslations('dashboard.figures');
  if (whole === 0) return <span className="mut">–</span>;
  return (
    <>
      <PercentText ratio={part / whole} />{' '}
      <span className="mut counted">{t('partOf', { part, whole })}</span>
    </>
  );
}
