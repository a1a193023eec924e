'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm } from '@/components/forms/action-form';
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
    <>
      <Button size="dense" icon="mail" aria-haspopup="dialog" onClick={() => open(true)}>
        {t('open')}
      </Button>
      {isOpen && <Letter ids={ids} readers={readers} onOpenChange={open} onDone={onDone} />}
    </>
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

function Letter({
  ids,
  readers,
  onOpenChange,
  onDone,
}: Props & {
  readers: ActionResult<LetterReaders> | undefined;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('participants.letter');
  const errorText = useErrorText();
  // Made once, so that a letter that is sent again after a lost answer is written once.
  const [id] = useState(() => crypto.randomUUID());
  const reached = readers?.ok ? readers.value.reached : 0;
  const form = useActionForm({
    schema: writeLettersSchema,
    action: writeLetters,
    defaultValues: { id, participantIds: [...ids], subject: '', body: '' },
    onDone,
  });
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('title', { count: ids.length })}
      description={readers?.ok ? t('reached', { count: reached }) : undefined}
      footer={
        reached > 0 && (
          <Button
            variant="primary"
            type="submit"
            form={form.id}
            busy={form.busy}
            busyLabel={t('sending')}
          >
            {t('submit', { count: reached })}
          </Button>
        )
      }
    >
      {readers?.ok === false && <Note tone="danger">{errorText(readers.code)}</Note>}
      {readers?.ok && <Unreached names={readers.value.withoutAddress} />}
      {reached > 0 && (
        <ActionForm form={form}>
          <TextField name="subject" label={t('subject')} />
          <TextareaField name="body" label={t('body')} hint={t('bodyHint')} rows={8} />
        </ActionForm>
      )}
    </Dialog>
  );
}
