'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';
import { Note } from './marks';

export type ConfirmDialogProps = Pick<DialogProps, 'trigger' | 'title' | 'description'> & {
  /** Verb first, and how many: "Remove 3 people". */
  confirmLabel: string;
  busyLabel?: string;
  danger?: boolean;
  /** Does it, and answers with a sentence when it was refused. Without one the dialog closes. */
  onConfirm: () => Promise<string | undefined>;
  children?: ReactNode;
};

/** Asks once before something that many people see or that cannot be undone. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirmLabel,
  busyLabel,
  danger = false,
  onConfirm,
  children,
}: ConfirmDialogProps) {
  const t = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();

  const confirm = () => {
    if (busy) return;
    startTransition(async () => {
      const refused = await onConfirm();
      setRefusal(refused);
      if (!refused) setOpen(false);
    });
  };

  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(next) => {
        setRefusal(undefined);
        setOpen(next);
      }}
      title={title}
      description={description}
      footer={
        <Button
          variant={danger ? 'danger-solid' : 'primary'}
          busy={busy}
          busyLabel={busyLabel ?? t('saving')}
          onClick={confirm}
        >
          {confirmLabel}
        </Button>
      }
    >
      {children}
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
    </Dialog>
  );
}
