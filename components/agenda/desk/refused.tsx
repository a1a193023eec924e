'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { useDesk } from './desk';

/** A step that the server does not take: why, and the two ways on. */
export function Refused() {
  const t = useTranslations('agenda.refused');
  const errorText = useErrorText();
  const refusal = useDesk((desk) => desk.refusal);
  const retry = useDesk((desk) => desk.retry);
  const discard = useDesk((desk) => desk.discard);
  if (!refusal) return null;
  return (
    <Note
      tone="danger"
      live
      title={t('title', { step: refusal.label })}
      actions={
        <>
          <Button size="dense" onClick={retry}>
            {t('retry')}
          </Button>
          <Button size="dense" variant="danger" onClick={discard}>
            {t('discard')}
          </Button>
        </>
      }
    >
      {errorText(refusal.code)} {t('waits')}
    </Note>
  );
}
