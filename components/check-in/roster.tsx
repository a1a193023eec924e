'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Note } from '@/components/ui/marks';
import type { RosterEntry } from '@/lib/attendance/types';
import { Progress } from './progress';
import { RosterRow } from './roster-row';
import { useMarks } from './use-marks';

type RosterProps = {
  activityId: string;
  sessionId: string;
  entries: readonly RosterEntry[];
  isClosed: boolean;
  zone: string;
};

/** Who is expected in a session, those still to check first; one tap marks, the same tap again takes it back. */
export function Roster({ activityId, sessionId, entries, isClosed, zone }: RosterProps) {
  const t = useTranslations('attendance');
  const errorText = useErrorText();
  const router = useRouter();
  const searchId = useId();
  const [search, setSearch] = useState('');
  const marks = useMarks(activityId, sessionId, entries);
  // The order of the first look stays, so that nobody moves under the finger.
  const [order] = useState(() =>
    entries.toSorted((a, b) => Number(a.state !== null) - Number(b.state !== null)),
  );
  const shown = order.filter((entry) => matches(entry, search));
  const names = entries.filter(({ participantId }) => marks.superseded.has(participantId));
  const left = entries.filter(({ participantId }) => !marks.cellOf(participantId).state).length;

  return (
    <>
      <Progress states={entries.map(({ participantId }) => marks.cellOf(participantId).state)} />
      {isClosed && <Note icon="lock">{t('closed')}</Note>}
      <SendState marks={marks} />
      {marks.refusal && (
        <Note tone="danger" live title={t('roster.refused', { count: marks.pending })}>
          {errorText(marks.refusal)}
        </Note>
      )}
      {names.map(({ participantId, name }) => (
        <Note
          key={participantId}
          tone="warn"
          live
          actions={<Button onClick={() => router.refresh()}>{t('roster.reload')}</Button>}
        >
          {t('roster.changedElsewhere', { name })}
        </Note>
      ))}
      <div className="ci-find">
        <label className="find" htmlFor={searchId}>
          <Icon name="search" />
          <span className="vh">{t('roster.search')}</span>
          <input
            id={searchId}
            type="search"
            placeholder={t('roster.placeholder')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
      </div>
      <div className="ci-k" aria-hidden="true">
        <span>{t('roster.toCheck', { count: left })}</span>
        <span>{t('roster.present')}</span>
        <span>{t('roster.lateLabel')}</span>
        <span>{t('roster.excusedLabel')}</span>
        <span>{t('roster.absentLabel')}</span>
      </div>
      {shown.length === 0 && <p className="ci-none">{t('roster.noMatch')}</p>}
      <ul>
        {shown.map((entry) => (
          <RosterRow
            key={entry.participantId}
            entry={entry}
            cell={marks.cellOf(entry.participantId)}
            isClosed={isClosed}
            zone={zone}
            onMark={(state) => marks.mark(entry.participantId, state)}
          />
        ))}
      </ul>
    </>
  );
}

/** What is on this device only is said as long as it is true, without alarm. */
function SendState({ marks: { pending, isOffline } }: { marks: ReturnType<typeof useMarks> }) {
  const t = useTranslations('attendance.roster');
  return (
    <p className={isOffline ? 'pstat off' : 'pstat'} role="status">
      <Icon name={pending > 0 ? 'device' : 'check'} />
      <span>
        {pending === 0 && t('sent')}
        {pending > 0 && !isOffline && t('sending', { count: pending })}
        {pending > 0 && isOffline && (
          <>
            <b>{t('waiting', { count: pending })}</b> {t('waitingBody')}
          </>
        )}
      </span>
    </p>
  );
}

/** Without case and accents, in any script; a country's code finds its people. */
function matches({ name, nativeName, country }: RosterEntry, search: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLocaleLowerCase();
  return fold([name, nativeName, country].join(' ')).includes(fold(search.trim()));
}
