'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { ActionResult } from '@/lib/core/action-result';
import { submitNomination, takeBackNomination } from '@/lib/delegations/actions';
import type { Gap } from '@/lib/delegations/rules/submission';
import { GapList } from './gap-list';

/** Says that the nomination is complete, after naming what is not. */
export function SubmitNomination({
  delegationId,
  named,
  gaps,
  again,
  isFirst,
}: {
  delegationId: string;
  named: number;
  gaps: readonly Gap[];
  /** It was submitted before, and a question about it is open. */
  again: boolean;
  /** Whether it is the first thing to do on its page. */
  isFirst: boolean;
}) {
  const t = useTranslations('delegations.nomination');
  const refusal = useRefusal();
  const label = again ? t('resubmit') : t('submit');
  return (
    <ConfirmDialog
      trigger={
        <Button variant={isFirst ? 'primary' : 'default'} icon="send">
          {label}
        </Button>
      }
      title={t('confirmTitle', { count: named })}
      description={t('confirmLead')}
      confirmLabel={label}
      busyLabel={t('submitting')}
      onConfirm={() => refusal(submitNomination({ delegationId }))}
    >
      {gaps.length > 0 && (
        <>
          <GapList gaps={gaps} />
          <p className="mid">{t('confirmMissing')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}

export function TakeBackNomination({ delegationId }: { delegationId: string }) {
  const t = useTranslations('delegations.nomination');
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      trigger={<Button icon="undo">{t('takeBack')}</Button>}
      title={t('takeBackTitle')}
      description={t('takeBackLead')}
      confirmLabel={t('takeBack')}
      onConfirm={() => refusal(takeBackNomination({ delegationId }))}
    />
  );
}

/** The sentence of a refusal, or nothing where it was done. */
function useRefusal() {
  const errorText = useErrorText();
  return async (answer: Promise<ActionResult>): Promise<string | undefined> => {
    const result = await answer.catch(() => ({ ok: false, code: 'unavailable' }) as const);
    return result.ok ? undefined : errorText(result.code);
  };
}
