'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { ActionForm } from '@/components/forms/action-form';
import { DateField, TimeField } from '@/components/forms/date-fields';
import { RadioField, TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { noteCall } from '@/lib/visits/actions';
import { CALL_OUTCOMES, noteCallInput } from '@/lib/visits/schema';
import type { VisitBrief } from './visit-brief';

/** Whom to call, what was said, and the answer if there was one. */
export function CallDialog({
  visit,
  label,
  look,
  ariaLabel,
}: {
  visit: VisitBrief;
  label: string;
  look?: ButtonLook;
  ariaLabel?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...look} aria-label={ariaLabel} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <Calling visit={visit} onEnd={() => setOpen(false)} />}
    </>
  );
}

function Calling({ visit, onEnd }: { visit: VisitBrief; onEnd: () => void }) {
  const t = useTranslations('visits.call');
  // Made once, so that a call that is sent again after a lost answer is noted once.
  const [id] = useState(() => crypto.randomUUID());
  const form = useActionForm({
    schema: noteCallInput,
    action: noteCall,
    defaultValues: { id, visitId: visit.id, note: '', outcome: 'nothing', windows: [] },
    onDone: onEnd,
  });
  const outcome = form.methods.watch('outcome');
  const { name = visit.host, phone = null } = visit.contact ?? {};
  const outcomes = CALL_OUTCOMES.filter(
    (value) => value !== 'asked' || ['draft', 'tentative'].includes(visit.status),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onEnd()}
      title={t('title', { name })}
      description={phone ? t('number', { name, phone }) : t('noNumber')}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form.id}
          busy={form.busy}
          busyLabel={t('confirm')}
        >
          {t('confirm')}
        </Button>
      }
    >
      <ActionForm form={form}>
        <TextareaField name="note" label={t('note')} rows={4} />
        <RadioField
          name="outcome"
          label={t('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        />
        {outcome === 'another_time' && <Windows />}
      </ActionForm>
    </Dialog>
  );
}

function Windows() {
  const t = useTranslations('visits.call');
  const { fields, append, remove } = useFieldArray({ name: 'windows' });
  return (
    <fieldset className="vs-windows">
      <legend className="lab">{t('windows')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="vs-window">
          <DateField name={`windows.${index}.date`} label={t('date')} />
          <TimeField name={`windows.${index}.start`} label={t('start')} />
          <TimeField name={`windows.${index}.end`} label={t('end')} />
          <Button
            icon="trash"
            variant="quiet"
            aria-label={t('removeWindow')}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <Button
        size="dense"
        icon="plus"
        onClick={() => append({ date: '', start: '09:00', end: '18:00' })}
      >
        {t('addWindow')}
      </Button>
    </fieldset>
  );
}
