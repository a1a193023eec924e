'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { applyGrouping } from '@/lib/groups/actions';
import type { Balance } from '@/lib/groups/types';

/** Makes the proposal in sight true, or says that it is not the one any more. */
export function ApplyButton({
  activityId,
  wanted,
  basis,
  changes,
}: {
  activityId: string;
  wanted: Balance;
  basis: string;
  /** How many people change their group. */
  changes: number;
}) {
  const t = useTranslations('activities.balance');
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string>();
  const [applied, setApplied] = useState<number>();
  const apply = () =>
    startTransition(async () => {
      const result = await applyGrouping({ activityId, ...wanted, basis }).catch(
        () => ({ ok: false, code: 'unavailable' }) as const,
      );
      setRefusal(result.ok ? undefined : errorText(result.code));
      setApplied(result.ok ? result.value : undefined);
    });
  return (
    <>
      <p className="mid">{t('changes', { count: changes })}</p>
      {changes > 0 && (
        <div className="form-acts">
          <Button variant="primary" busy={busy} busyLabel={t('applying')} onClick={apply}>
            {t('apply', { count: changes })}
          </Button>
        </div>
      )}
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
      <span role="status" className="st st-ok">
        {applied !== undefined && changes === 0 && t('applied', { count: applied })}
      </span>
    </>
  );
}
