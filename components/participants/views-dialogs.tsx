'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useErrorText } from '@/components/forms/error-text';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Note } from '@/components/ui/marks';
import { removeView, renameView, saveView } from '@/lib/views/actions';
import { renameViewSchema, saveViewSchema } from '@/lib/views/schema';
import type { SavedView } from '@/lib/views/types';

/** Gives the state of the table a name; a name that is there already gets the new state. */
export function SaveViewDialog({
  activityId,
  query,
  views,
  onClose,
}: {
  activityId: string;
  query: string;
  views: readonly SavedView[];
  onClose: () => void;
}) {
  const t = useTranslations('participants.views');
  const ui = useTranslations('ui');
  const form = useActionForm({
    schema: saveViewSchema,
    action: saveView,
    defaultValues: { activityId, name: '', query },
    onDone: onClose,
  });
  const replaces = views.some(({ name }) => name === form.methods.watch('name').trim());
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('saveTitle')}
      description={t('saveLead')}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form.id}
          busy={form.busy}
          busyLabel={ui('saving')}
        >
          {replaces ? t('replace') : t('save')}
        </Button>
      }
    >
      <ActionForm form={form}>
        <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="off" />
      </ActionForm>
    </Dialog>
  );
}

export function ViewsDialog({
  views,
  onClose,
}: {
  views: readonly SavedView[];
  onClose: () => void;
}) {
  const t = useTranslations('participants.views');
  const ui = useTranslations('ui');
  return (
    <Dialog open onOpenChange={onClose} title={t('manage')} cancelLabel={ui('close')}>
      <ul className="views">
        {views.map((view) => (
          <ViewLine key={`${view.id} ${view.name}`} view={view} />
        ))}
      </ul>
      {views.length === 0 && <p>{t('none')}</p>}
    </Dialog>
  );
}

function ViewLine({ view: { id: viewId, name } }: { view: SavedView }) {
  const t = useTranslations('participants.views');
  const ui = useTranslations('ui');
  const errorText = useErrorText();
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();
  const form = useActionForm({
    schema: renameViewSchema,
    action: renameView,
    defaultValues: { viewId, name },
  });
  const remove = () =>
    startTransition(async () => {
      const result = await removeView({ viewId });
      setRefusal(result.ok ? undefined : errorText(result.code));
    });
  return (
    <li>
      <ActionForm form={form} className="view-l">
        <TextField name="name" label={t('nameOf', { name })} />
        <SubmitButton variant="default" busyLabel={ui('saving')}>
          {t('rename')}
        </SubmitButton>
        <Button
          variant="danger"
          busy={busy}
          aria-label={t('removeName', { name })}
          onClick={remove}
        >
          {t('remove')}
        </Button>
      </ActionForm>
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
    </li>
  );
}
