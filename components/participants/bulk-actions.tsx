'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuText } from '@/components/ui/menu';
import type { Group } from '@/lib/activities/types';
import type { ActionResult } from '@/lib/core/action-result';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { assignGroup, changeStatuses } from '@/lib/participants/actions';
import { commonStatuses } from '@/lib/participants/rules';

const LOST: ActionResult<number> = { ok: false, code: 'unavailable' };

export type BulkActionsProps = {
  participantIds: readonly string[];
  /** Statuses of the selected people, as far as they are in sight. */
  statuses: readonly ParticipantStatus[];
  groups: readonly Group[];
  onDone: () => void;
};

/** What can be done to all selected people at once; the server does all of it or nothing. */
export function BulkActions({ participantIds, statuses, groups, onDone }: BulkActionsProps) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary.participantStatus');
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState('');

  const run = (action: () => Promise<ActionResult<number>>) => {
    if (busy) return;
    startTransition(async () => {
      const result = await action().catch(() => LOST);
      if (!result.ok) return setRefusal(errorText(result.code, result.values));
      setRefusal('');
      onDone();
    });
  };
  const toGroup = (groupId: string | null) => run(() => assignGroup({ participantIds, groupId }));
  const next = commonStatuses(statuses).filter((status) => statuses.some((it) => it !== status));

  return (
    <>
      <Menu trigger={<Button size="dense">{busy ? t('bulk.working') : t('bulk.group')}</Button>}>
        {groups.map(({ id, name }) => (
          <MenuItem key={id} onSelect={() => toGroup(id)}>
            {t('groupName', { name })}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => toGroup(null)}>{t('noGroup')}</MenuItem>
      </Menu>
      <Menu trigger={<Button size="dense">{t('bulk.status')}</Button>}>
        {next.map((status) => (
          <MenuItem
            key={status}
            onSelect={() => run(() => changeStatuses({ participantIds, status }))}
          >
            {words(status)}
          </MenuItem>
        ))}
        {next.length === 0 && <MenuText>{t('bulk.noStatus')}</MenuText>}
      </Menu>
      <span role="alert">{refusal}</span>
    </>
  );
}
