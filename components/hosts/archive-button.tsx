'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { archiveHost } from '@/lib/hosts/actions';
import type { Host } from '@/lib/hosts/types';

/** Takes a host out of what there is to choose from, or brings it back. */
export function ArchiveButton({
  id,
  version,
  isArchived,
}: Pick<Host, 'id' | 'version' | 'isArchived'>) {
  const t = useTranslations(isArchived ? 'hosts.restore' : 'hosts.archive');
  const errorText = useErrorText();
  return (
    <ConfirmDialog
      trigger={<Button icon={isArchived ? 'undo' : undefined}>{t('open')}</Button>}
      title={t('title')}
      description={t('description')}
      confirmLabel={t('confirm')}
      onConfirm={async () => {
        const result = await archiveHost({ id, version, isArchived: !isArchived }).catch(
          () => null,
        );
        return result?.ok ? undefined : errorText(result?.code ?? 'unavailable');
      }}
    />
  );
}
