'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { reopen, signOff } from '@/lib/attendance/actions';

type SignOffProps = { activityId: string; sessions: number; unmarked: number };

export function SignOffButton({ activityId, sessions, unmarked }: SignOffProps) {
  const t = useTranslations('attendance');
  const errorText = useErrorText();
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger={<Button icon="edit">{t('signOff')}</Button>}
      title={t('signOffTitle')}
      description={t('signOffBody', { unmarked })}
      confirmLabel={t('signOffConfirm', { sessions })}
      onConfirm={async () => {
        const result = await signOff({ activityId });
        if (!result.ok) return errorText(result.code);
        router.refresh();
        return undefined;
      }}
    />
  );
}

export function ReopenButton({ activityId }: { activityId: string }) {
  const t = useTranslations('attendance');
  const errorText = useErrorText();
  const router = useRouter();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      trigger={<Button icon="undo">{t('reopen')}</Button>}
      title={t('reopenTitle')}
      confirmLabel={t('reopenConfirm')}
      onConfirm={async () => {
        const result = await reopen({ activityId, reason });
        if (!result.ok) return errorText(result.fields?.reason ?? result.code);
        router.refresh();
        return undefined;
      }}
    >
      <Field id="reopen-reason" label={t('reopenReason')} hint={t('reopenReasonHint')}>
        {(control) => (
          <Textarea
            {...control}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
