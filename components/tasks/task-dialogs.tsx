'use client';
import { useTranslations } from 'next-intl';
import { type ReactElement, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ActionForm } from '@/components/forms/action-form';
import { DateField } from '@/components/forms/date-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { type ActionForm as Form, useActionForm } from '@/components/forms/use-action-form';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { addTask, removeTask, updateTask } from '@/lib/tasks/actions';
import { addTaskInput, updateTaskInput } from '@/lib/tasks/schema';
import type { OwnerChoice, TaskLine } from './types';

type Staff = { staff: readonly OwnerChoice[] };

/** A task that nobody's rules know. The id is there before it is sent, so that it is added once. */
export function AddTask({ id, activityId, staff }: Staff & { id: string; activityId: string }) {
  const t = useTranslations('tasks');
  const [open, setOpen] = useState(false);
  const form = useActionForm({
    schema: addTaskInput,
    action: addTask,
    defaultValues: { id, activityId, title: '', ownerId: '', dueOn: '' },
    onDone: () => setOpen(false),
  });
  return (
    <TaskDialog
      open={open}
      onOpenChange={setOpen}
      title={t('addTitle')}
      trigger={
        <Button variant="quiet" size="dense" icon="plus">
          {t('add')}
        </Button>
      }
      form={form}
      staff={staff}
    />
  );
}

/** What a person wrote, to be said anew or taken away. */
export function EditTask({ task, staff }: Staff & { task: NonNullable<TaskLine['edit']> }) {
  const t = useTranslations('tasks');
  const refusalOf = useRefusal();
  const [open, setOpen] = useState(false);
  const form = useActionForm({
    schema: updateTaskInput,
    action: updateTask,
    defaultValues: task,
    onDone: () => setOpen(false),
  });
  return (
    <TaskDialog
      open={open}
      onOpenChange={setOpen}
      title={t('editTitle')}
      trigger={
        <button type="button" className="lk sm" aria-label={t('editOf', { title: task.title })}>
          {t('edit')}
        </button>
      }
      form={form}
      staff={staff}
    >
      <ConfirmDialog
        trigger={
          <Button variant="danger" size="dense">
            {t('remove')}
          </Button>
        }
        title={t('removeTitle')}
        description={t('removeText')}
        confirmLabel={t('remove')}
        danger
        onConfirm={() => refusalOf(removeTask({ taskId: task.taskId }))}
      />
    </TaskDialog>
  );
}

function TaskDialog<Values extends FieldValues>({
  form,
  staff,
  children,
  ...dialog
}: Staff & {
  form: Form<Values>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  trigger: ReactElement<React.ComponentProps<'button'>>;
  children?: React.ReactNode;
}) {
  const t = useTranslations('tasks');
  return (
    <Dialog
      {...dialog}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form.id}
          busy={form.busy}
          busyLabel={t('saving')}
        >
          {t('save')}
        </Button>
      }
    >
      <ActionForm form={form} labels={{ title: t('what'), ownerId: t('owner'), dueOn: t('dueOn') }}>
        <TextField name="title" label={t('what')} autoComplete="off" />
        <SelectField
          name="ownerId"
          label={t('owner')}
          options={[{ value: '', label: t('nobody') }, ...staff]}
        />
        <DateField name="dueOn" label={t('dueOn')} />
      </ActionForm>
      {children}
    </Dialog>
  );
}
