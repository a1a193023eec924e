'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useErrorText } from '@/components/forms/error-text';
import { TextareaField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Note } from '@/components/ui/marks';
import type { ActionResult } from '@/lib/core/action-result';
import { letterReaders, writeLetters } from '@/lib/participants/actions';
import { writeLettersSchema } from '@/lib/participants/schema';
import type { LetterReaders } from '@/lib/participants/types';

type Props = { ids: readonly string[]; onDone: () => void };
const LOST: ActionResult<LetterReaders> = { ok: false, code: 'unavailable' };

/** A letter in the writer's own words, to each of the selected people by itself. */
export function LetterDialog({ ids, onDone }: Props) {
  const t = useTranslations('participants.letter');
  const errorText = useErrorText();
  const [isOpen, setOpen] = useState(false);
  const [readers, setReaders] = useState<ActionResult<LetterReaders>>();

  const open = (next: boolean) => {
    setOpen(next);
    setReaders(undefined);
    if (!next) return;
    void letterReaders({ participantIds: [...ids] })
      .catch(() => LOST)
      .then(setReaders);
  };

  return (
    <Dialog
      trigger={
        <Button size="dense" icon="mail">
          {t('open')}
        </Button>
      }
      open={isOpen}
      onOpenChange={open}
      title={t('title', { count: ids.length })}
      description={readers?.ok ? t('reached', { count: readers.value.reached }) : undefined}
    >
      {readers?.ok === false && <Note tone="danger">{errorText(readers.code)}</Note>}
      {readers?.ok && <Unreached names={readers.value.withoutAddress} />}
      {readers?.ok && readers.value.reached > 0 && (
        <LetterForm ids={ids} reached={readers.value.reached} onDone={onDone} />
      )}
    </Dialog>
  );
}

function Unreached({ names }: { names: readonly string[] }) {
  const t = useTranslations('participants.letter');
  if (names.length === 0) return null;
  return (
    <Note tone="warn" title={t('withoutAddress', { count: names.length })}>
      {names.join(', ')}
    </Note>
  );
}

function LetterForm({ ids, reached, onDone }: Props & { reached: number }) {
  const t = useTranslations('participants.letter');
  // Made once, so that a letter that is sent again after a lost answer is written once.
  const [id] = useState(() => crypto.randomUUID());
  const form = useActionForm({
    schema: writeLettersSchema,
    action: writeLetters,
    defaultValues: { id, participantIds: [...ids], subject: '', body: '' },
    onDone,
  });
  return (
    <ActionForm form={form}>
      <TextField name="subject" label={t('subject')} />
      <TextareaField name="body" label={t('body')} hint={t('bodyHint')} rows={8} />
      <div className="form-acts">
        <SubmitButton busyLabel={t('sending')}>{t('submit', { count: reached })}</SubmitButton>
      </div>
    </ActionForm>
  );
}
