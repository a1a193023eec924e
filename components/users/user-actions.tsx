'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { ActionResult } from '@/lib/core/action-result';
import { disableUser, enableUser, resendInvitation, revokeRole } from '@/lib/users/actions';

/** Runs an action and answers, as a dialog wants it, with the sentence of a refusal. */
function useRefusal() {
  const errorText = useErrorText();
  return async (outcome: Promise<ActionResult>) => {
    const result = await outcome.catch(() => undefined);
    return result?.ok ? undefined : errorText(result?.code ?? 'unavailable', result?.values);
  };
}

type Step = 'resend' | 'disable' | 'enable';

const ACTIONS = { resend: resendInvitation, disable: disableUser, enable: enableUser } as const;
const ICONS = { resend: 'send', disable: 'lock', enable: 'door' } as const;

/** Each asks once, because somebody else feels the consequences. */
export function AccessButton({ step, userId, name }: { step: Step; userId: string; name: string }) {
  const t = useTranslations('users');
  const refusal = useRefusal();
  const isDanger = step === 'disable';
  return (
    <ConfirmDialog
      trigger={
        <Button icon={ICONS[step]} variant={isDanger ? 'danger' : 'default'}>
          {t(`${step}.open`)}
        </Button>
      }
      title={t(`${step}.title`)}
      description={t(`${step}.description`, { name })}
      confirmLabel={t(`${step}.confirm`)}
      danger={isDanger}
      onConfirm={() => refusal(ACTIONS[step]({ userId }))}
    />
  );
}

export function RevokeButton({
  grantId,
  name,
  role,
}: {
  grantId: string;
  name: string;
  role: string;
}) {
  const t = useTranslations('users.revoke');
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" variant="quiet">
          {t('open')}
        </Button>
      }
      title={t('title')}
      description={t('description', { name, role })}
      confirmLabel={t('confirm')}
      danger
      onConfirm={() => refusal(revokeRole({ grantId }))}
    />
  );
}
