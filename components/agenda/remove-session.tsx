'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { removeSession } from '@/lib/agenda/actions';

export function RemoveSession({
  sessionId,
  version,
  title,
  path,
}: {
  sessionId: string;
  version: number;
  title: string;
  /** Where to go once it is gone. */
  path: string;
}) {
  const t = useTranslations('agenda.remove');
  const errorText = useErrorText();
  const router = useRouter();

  const remove = async () => {
    const result = await removeSession({ sessionId, version });
    if (!result.ok) return errorText(result.code);
    router.push(path);
    return undefined;
  };

  return (
    <ConfirmDialog
      trigger={
        <Button variant="danger" icon="trash">
          {t('open')}
        </Button>
      }
      title={t('title', { title })}
      description={t('body')}
      confirmLabel={t('confirm')}
      busyLabel={t('busy')}
      danger
      onConfirm={remove}
    />
  );
}
