'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { RadioField, TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button, type ButtonLook } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { VISIT_OUTCOMES } from '@/lib/core/vocabulary';
import { recordOutcome, sendNameList, sendThanks } from '@/lib/visits/actions';
import { recordOutcomeInput } from '@/lib/visits/schema';
import type { VisitBrief } from './visit-brief';

type Props = { visit: VisitBrief; label: string; look?: ButtonLook; ariaLabel?: string };

export function SendListDialog({ visit, label, look, ariaLabel }: Props) {
  const t = useTranslations('visits.send');
  const ask = useTranslations('visits.ask');
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      trigger={
        <Button {...look} aria-label={ariaLabel}>
          {label}
        </Button>
      }
      title={t('listTitle', { name: visit.host })}
      description={t('listBody')}
      confirmLabel={t('listConfirm')}
      busyLabel={ask('sending')}
      onConfirm={() => refusal(sendNameList({ visitId: visit.id, seen: visit.nameListSentAt }))}
    />
  );
}

export function ThanksDialog({ visit, label, look, ariaLabel }: Props) {
  const t = useTranslations('visits.send');
  const ask = useTranslations('visits.ask');
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      trigger={
        <Button {...look} aria-label={ariaLabel}>
          {label}
        </Button>
      }
      title={t('thanksTitle', { name: visit.host })}
      description={t('thanksBody')}
      confirmLabel={t('thanksConfirm')}
      busyLabel={ask('sending')}
      onConfirm={() => refusal(sendThanks({ visitId: visit.id, seen: visit.thankedAt }))}
    />
  );
}

export function OutcomeDialog({ visit, label, look, ariaLabel }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...look} aria-label={ariaLabel} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <Outcome visit={visit} onEnd={() => setOpen(false)} />}
    </>
  );
}

function Outcome({ visit, onEnd }: { visit: VisitBrief; onEnd: () => void }) {
  const t = useTranslations('visits');
  const form = useActionForm({
    schema: recordOutcomeInput,
    action: recordOutcome,
    defaultValues: { visitId: visit.id, outcome: 'went_well', note: '' },
    onDone: onEnd,
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onEnd()}
      title={t('outcome.title')}
      description={visit.name}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form.id}
          busy={form.busy}
          busyLabel={t('saving')}
        >
          {t('outcome.confirm')}
        </Button>
      }
    >
      <ActionForm form={form}>
        <RadioField
          name="outcome"
          label={t('outcome.which')}
          options={VISIT_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        />
        <TextareaField name="note" label={t('outcome.note')} rows={4} />
      </ActionForm>
    </Dialog>
  );
}
