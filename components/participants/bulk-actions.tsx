'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { type Deciding, DecisionDialog } from '@/components/delegations/decision-dialog';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuText } from '@/components/ui/menu';
import type { Group } from '@/lib/activities/types';
import { issueBadges } from '@/lib/badges/actions';
import type { ActionResult } from '@/lib/core/action-result';
import { PARTICIPANT_STATUSES, type ParticipantStatus, VISA_STATES } from '@/lib/core/vocabulary';
import { assignGroup, changeStatuses } from '@/lib/participants/actions';
import { commonStatuses, needsReason } from '@/lib/participants/rules/standing';
import { MOST_PICKED, selectionQuery } from '@/lib/participants/rules/table';
import type { ParticipantRow } from '@/lib/participants/types';
import { setTravel } from '@/lib/travel/actions';
import { ExportMenu } from './export-menu';
import { LetterDialog } from './letter-dialog';
import { RoomDialog } from './room-dialog';

const LOST: ActionResult<number> = { ok: false, code: 'unavailable' };

export type BulkActionsProps = {
  /** The selected people. */
  ids: readonly string[];
  /** Those in sight; of the others only the server knows the status. */
  rows: readonly ParticipantRow[];
  /** How many people the state of the table finds. */
  matching: number;
  query: string;
  groups: readonly Group[];
  href: string;
  onDone: () => void;
};

/** What can be done to all selected people at once; the server does all of it or nothing. */
export function BulkActions({
  ids,
  rows,
  matching,
  query,
  groups,
  href,
  onDone,
}: BulkActionsProps) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary');
  const locale = useLocale();
  const errorText = useErrorText();
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState('');
  const [decision, setDecision] = useState<Deciding['decision']>();

  const run = (action: () => Promise<ActionResult<number>>, after: () => void = onDone) => {
    if (busy) return;
    startTransition(async () => {
      const result = await action().catch(() => LOST);
      if (!result.ok) return setRefusal(errorText(result.code, result.values));
      setRefusal('');
      after();
    });
  };
  const participantIds = [...ids];
  const decide = (status: ParticipantStatus) => {
    if (needsReason('nominated', status)) return setDecision(status);
    run(() => changeStatuses({ participantIds, status }));
  };
  const selection = selectionQuery(query, ids, matching);
  const current = statusesOf(ids, rows);
  const next = nextStatuses(ids, current);

  return (
    <>
      <Menu trigger={<Button size="dense">{busy ? t('bulk.working') : t('bulk.group')}</Button>}>
        {[...groups, null].map((group) => (
          <MenuItem
            key={group?.id ?? ''}
            onSelect={() => run(() => assignGroup({ participantIds, groupId: group?.id ?? null }))}
          >
            {group ? t('groupName', { name: group.name }) : t('noGroup')}
          </MenuItem>
        ))}
      </Menu>
      <Menu trigger={<Button size="dense">{t('bulk.visa')}</Button>}>
        {VISA_STATES.map((visa) => (
          <MenuItem key={visa} onSelect={() => run(() => setTravel({ participantIds, visa }))}>
            {words(`visaState.${visa}`)}
          </MenuItem>
        ))}
      </Menu>
      <Menu trigger={<Button size="dense">{t('bulk.status')}</Button>}>
        {next.map((status) => (
          <MenuItem key={status} onSelect={() => decide(status)}>
            {words(`participantStatus.${status}`)}
          </MenuItem>
        ))}
        {next.length === 0 && (
          <MenuText>{t('bulk.noStatus', { statuses: clashing(locale, current, words) })}</MenuText>
        )}
      </Menu>
      <Menu trigger={<Button size="dense">{t('bulk.briefing')}</Button>}>
        {[true, false].map((isBriefed) => (
          <MenuItem
            key={String(isBriefed)}
            onSelect={() => run(() => setTravel({ participantIds, isBriefed }))}
          >
            {isBriefed ? t('bulk.briefed') : t('bulk.notBriefed')}
          </MenuItem>
        ))}
      </Menu>
      <RoomDialog ids={ids} onDone={onDone} />
      <LetterDialog ids={ids} onDone={onDone} />
      <Button
        size="dense"
        icon="badge"
        aria-disabled={selection === null}
        title={selection === null ? t('bulk.tooManyPicked', { most: MOST_PICKED }) : undefined}
        onClick={() =>
          selection !== null &&
          run(
            () => issueBadges({ participantIds }),
            () => router.push(`${href}/badges?${selection}`),
          )
        }
      >
        {t('bulk.badges')}
      </Button>
      <ExportMenu dense href={href} query={selection} />
      <span role="alert" className="bulk-e">
        {refusal}
      </span>
      <span className="sp" />
      <Button size="dense" variant="quiet" onClick={() => setDecision('withdrawn')}>
        {t('bulk.withdraw')}
      </Button>
      {decision && (
        <DecisionDialog
          deciding={{ decision, ids }}
          onClose={() => setDecision(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}

/** Of those in sight. */
function statusesOf(ids: readonly string[], rows: readonly ParticipantRow[]) {
  return rows.flatMap(({ id, details }) => (details && ids.includes(id) ? details.status : []));
}

/** What all of them may become, as far as they are in sight; of the others the server will tell. */
function nextStatuses(ids: readonly string[], current: readonly ParticipantStatus[]) {
  if (current.length < ids.length) return PARTICIPANT_STATUSES;
  return commonStatuses(current).filter((status) => current.some((it) => it !== status));
}

/** "Confirmed 4, Declined 1": the statuses that go no way together. */
function clashing(
  locale: string,
  current: readonly ParticipantStatus[],
  words: (key: `participantStatus.${ParticipantStatus}`) => string,
): string {
  const counted = PARTICIPANT_STATUSES.flatMap((status) => {
    const count = current.filter((one) => one === status).length;
    return count > 0 ? `${words(`participantStatus.${status}`)} ${count}` : [];
  });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(counted);
}
