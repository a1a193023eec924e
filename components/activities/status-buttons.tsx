'use client';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { changeActivityStatus } from '@/lib/activities/actions';
import type { SettableStatus } from '@/lib/activities/rules';

/** One button for each status that may follow, asked about once: everybody sees a status. */
export function StatusButtons({
  activityId,
  version,
  choices,
}: {
  activityId: string;
  version: number;
  choices: readonly SettableStatus[];
}) {
  const t = useTranslations('activities.status');
  const errorText = useErrorText();
  return choices.map((status) => (
    <ConfirmDialog
      key={status}
      trigger={<Button>{t(`${status}.button`)}</Button>}
      title={t(`${status}.title`)}
      description={t(`${status}.consequence`)}
      confirmLabel={t(`${status}.button`)}
      onConfirm={async () => {
        const result = await changeActivityStatus({ activityId, status, version });
        return result.ok ? undefined : errorText(result.code, result.values);
      }}
    />
  ));
}
