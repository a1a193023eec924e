'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Note } from '@/components/ui/marks';
import type { VisitBrief } from './visit-brief';

export type Told = { done: number; not: readonly { visitId: string; code: string }[] };

/** Whom letters went to, and who got none and why. */
export function ToldNote({
  told: { done, not },
  visits,
  what,
}: {
  told: Told;
  visits: readonly VisitBrief[];
  what: 'asked' | 'reminded';
}) {
  const t = useTranslations('visits.told');
  const errorText = useErrorText();
  return (
    <Note tone={not.length > 0 ? 'warn' : 'ok'} title={t(what, { count: done })} live>
      {not.length > 0 && (
        <>
          {t('not')}
          <ul>
            {not.map(({ visitId, code }) => (
              <li key={visitId}>
                {t('line', {
                  name: visits.find(({ id }) => id === visitId)?.name ?? '',
                  reason: errorText(code),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
