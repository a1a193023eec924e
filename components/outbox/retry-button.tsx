'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { retryMessage } from '@/lib/outbox/actions';

export function RetryButton({ messageId }: { messageId: string }) {
  const t = useTranslations('outbox');
  const errorText = useErrorText();
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      const result = await retryMessage({ messageId }).catch(() => undefined);
      setRefusal(result?.ok ? undefined : errorText(result?.code ?? 'unavailable'));
    });
  return (
    <>
      <Button size="dense" icon="refresh" busy={busy} busyLabel={t('retrying')} onClick={retry}>
        {t('retry')}
      </Button>
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
    </>
  );
}
