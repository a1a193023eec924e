import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/fields';
import type { Group } from '@/lib/activities/types';
import type { ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';

/** Role, and for those who decide it status and group. */
export function StandingFields({
  roles,
  statuses,
  groups,
}: {
  roles: readonly ParticipantRole[];
  statuses: readonly ParticipantStatus[];
  groups: readonly Group[];
}) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary');
  return (
    <>
      <SelectField
        name="role"
        label={t('form.role')}
        fit="short"
        options={roles.map((value) => ({ value, label: words(`participantRole.${value}`) }))}
      />
      {statuses.length > 1 && (
        <SelectField
          name="status"
          label={t('form.status')}
          fit="short"
          options={statuses.map((value) => ({ value, label: words(`participantStatus.${value}`) }))}
        />
      )}
      {groups.length > 0 && (
        <SelectField
          name="groupId"
          label={t('form.group')}
          fit="short"
          placeholder={t('noGroup')}
          options={groups.map(({ id, name }) => ({ value: id, label: t('groupName', { name }) }))}
        />
      )}
    </>
  );
}
