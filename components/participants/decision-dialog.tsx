'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { changeStatuses } from '@/lib/participants/actions';
import { needsReason } from '@/lib/participants/rules/standing';
import { changeStatusesSchema } from '@/lib/participants/schema';

/** Asks for the reason of a decision that the nominating side has a right to understand. */
export function DecisionDialog({
  ids,
  status,
  onClose,
  onDone,
}: {
  ids: readonly string[];
  status: ParticipantStatus;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useTranslations('participants.decision');
  const ui = useTranslations('ui');
  const form = useActionForm({
    schema: changeStatusesSchema,
    action: changeStatuses,
    defaultValues: { participantIds: [...ids], status, note: '' },
    onDone,
  });
  const count = ids.length;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('title', { status, count })}
      description={t('lead', { status, count })}
    >
      <ActionForm form={form}>
        <TextareaField
          name="note"
          rows={3}
          label={t('reason')}
          hint={needsReason('nominated', status) ? t('needed') : t('optional')}
        />
        <div className="form-acts">
          <SubmitButton
            variant={status === 'withdrawn' ? 'danger-solid' : 'primary'}
            busyLabel={ui('saving')}
          >
            {t('submit', { status, count })}
          </SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
