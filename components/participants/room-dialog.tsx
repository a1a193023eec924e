'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { setTravel } from '@/lib/travel/actions';
import { setTravelSchema } from '@/lib/travel/schema';

type Props = { ids: readonly string[]; onDone: () => void };

/** Gives all selected people the same room. */
export function RoomDialog(props: Props) {
  const t = useTranslations('participants.roomDialog');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="dense" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <Room {...props} onOpenChange={setOpen} />}
    </>
  );
}

function Room({ ids, onDone, onOpenChange }: Props & { onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('participants.roomDialog');
  const ui = useTranslations('ui');
  const form = useActionForm({
    schema: setTravelSchema,
    action: setTravel,
    defaultValues: { participantIds: [...ids], room: '' },
    onDone,
  });
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('title', { count: ids.length })}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form.id}
          busy={form.busy}
          busyLabel={ui('saving')}
        >
          {t('submit', { count: ids.length })}
        </Button>
      }
    >
      <ActionForm form={form}>
        <TextField name="room" label={t('room')} hint={t('hint')} fit="short" />
      </ActionForm>
    </Dialog>
  );
}
