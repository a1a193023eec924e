import { useTranslations } from 'next-intl';
import type { ImportProgress } from '@/lib/imports/types';

/** How far a list is. Reading and comparing say what is done, writing says how many. */
export function ProgressLine({ progress }: { progress: ImportProgress | null }) {
  const t = useTranslations('imports.progress');
  return (
    <span className="imp-prog" role="status">
      {progress && (
        <>
          <span className="mid num">{t(progress.step, progress)}</span>
          {progress.step === 'writing' && (
            <progress aria-hidden value={progress.done} max={progress.total} />
          )}
        </>
      )}
    </span>
  );
}
