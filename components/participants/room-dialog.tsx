'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { setTravel } from '@/lib/travel/actions';
import { setTravelSchema } from '@/lib/travel/schema';

type Props = { ids: readonly string[]; onDone: () => void };

/** Gives all selected people the same room. */
export function RoomDialog({ ids, onDone }: Props) {
  const t = useTranslations('participants.roomDialog');
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      trigger={<Button size="dense">{t('open')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { count: ids.length })}
    >
      {isOpen && <RoomForm ids={ids} onDone={onDone} />}
    </Dialog>
  );
}

function RoomForm({ ids, onDone }: Props) {
  const t = useTranslations('participants.roomDialog');
  const ui = useTranslations('ui');
  const form = useActionForm({
    schema: setTravelSchema,
    action: setTravel,
    defaultValues: { participantIds: [...ids], room: '' },
    onDone,
  });
  return (
    <ActionForm form={form}>
      <TextField name="room" label={t('room')} hint={t('hint')} fit="short" />
      <div className="form-acts">
        <SubmitButton busyLabel={ui('saving')}>{t('submit', { count: ids.length })}</SubmitButton>
      </div>
    </ActionForm>
  );
}
