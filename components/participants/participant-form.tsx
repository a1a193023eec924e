'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import type { Group } from '@/lib/activities/types';
import { PARTICIPANT_ROLES } from '@/lib/core/vocabulary';
import { updateParticipant } from '@/lib/participants/actions';
import { commonStatuses, needsDelegation, needsReason } from '@/lib/participants/rules/standing';
import { updateParticipantSchema } from '@/lib/participants/schema';
import type { Participant } from '@/lib/participants/types';
import { StandingFields } from './standing-fields';

/** Role, status and group of one participant. It offers the statuses that the present one leads to. */
export function ParticipantForm({
  participant,
  groups,
}: {
  participant: Participant;
  groups: readonly Group[];
}) {
  const t = useTranslations('participants.form');
  const decision = useTranslations('delegations.decide');
  const ui = useTranslations('ui');
  const [isSaved, setSaved] = useState(false);
  const { id, role, status, groupId, version, country } = participant;
  const form = useActionForm({
    schema: updateParticipantSchema,
    action: updateParticipant,
    defaultValues: { participantId: id, role, status, groupId: groupId ?? '', note: '', version },
    onDone: (saved) => {
      form.methods.setValue('version', saved.version);
      setSaved(true);
    },
  });
  const labels = { role: t('role'), status: t('status'), groupId: t('group') };
  const roles = PARTICIPANT_ROLES.filter((it) => country !== null || !needsDelegation(it));
  return (
    <ActionForm form={form} labels={labels}>
      <StandingFields roles={roles} statuses={commonStatuses([status])} groups={groups} />
      {needsReason(status, form.methods.watch('status')) && (
        <TextareaField
          name="note"
          label={decision('reason')}
          hint={decision('noteHint')}
          rows={2}
        />
      )}
      <div className="form-acts">
        <SubmitButton variant="default" busyLabel={ui('saving')}>
          {t('save')}
        </SubmitButton>
        <span role="status" className="st st-ok">
          {isSaved && !form.busy && !form.methods.formState.isDirty && t('saved')}
        </span>
      </div>
    </ActionForm>
  );
}
