'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useErrorText } from '@/components/forms/error-text';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { createGroup, removeGroup, renameGroup } from '@/lib/activities/actions';
import { createGroupInput, renameGroupInput } from '@/lib/activities/schema';
import type { Group } from '@/lib/activities/types';

/** The groups of an activity, each a line to rename or remove, and a line for the next one. */
export function GroupsEditor({
  activityId,
  groups,
  nextId,
}: {
  activityId: string;
  groups: readonly Group[];
  /** The id that the next group will have; a new one comes with each fresh page. */
  nextId: string;
}) {
  return (
    <>
      {groups.map((group) => (
        <GroupLine key={`${group.id} ${group.version}`} group={group} />
      ))}
      <NewGroup key={nextId} activityId={activityId} id={nextId} />
    </>
  );
}

function GroupLine({ group }: { group: Group }) {
  const t = useTranslations('activities.groups');
  const errorText = useErrorText();
  const form = useActionForm({
    schema: renameGroupInput,
    action: renameGroup,
    defaultValues: { groupId: group.id, name: group.name, version: group.version },
  });
  return (
    <ActionForm form={form} className="line-form" labels={{ name: t('label') }}>
      <TextField name="name" label={t('label')} fit="short" autoComplete="off" />
      <div className="acts">
        <SubmitButton variant="default" size="dense">
          {t('rename')}
        </SubmitButton>
        <ConfirmDialog
          trigger={
            <Button variant="danger" size="dense">
              {t('remove')}
            </Button>
          }
          title={t('removeTitle', { name: group.name })}
          description={t('removeText')}
          confirmLabel={t('remove')}
          danger
          onConfirm={async () => {
            const result = await removeGroup({ groupId: group.id });
            return result.ok ? undefined : errorText(result.code, result.values);
          }}
        />
      </div>
    </ActionForm>
  );
}

function NewGroup({ activityId, id }: { activityId: string; id: string }) {
  const t = useTranslations('activities.groups');
  const form = useActionForm({
    schema: createGroupInput,
    action: createGroup,
    defaultValues: { id, activityId, name: '' },
  });
  return (
    <ActionForm form={form} className="line-form">
      <TextField
        name="name"
        label={t('newLabel')}
        hint={t('newHint')}
        fit="short"
        autoComplete="off"
      />
      <SubmitButton variant="default" icon="plus">
        {t('add')}
      </SubmitButton>
    </ActionForm>
  );
}
