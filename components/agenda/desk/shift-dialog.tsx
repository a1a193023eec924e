'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Checkbox, Input } from '@/components/ui/input';
import { Chip } from '@/components/ui/marks';
import { TimeText } from '@/components/ui/time';
import { planShift, shiftAfter } from '@/lib/agenda/rules/shift-after';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from './desk';
import { useDraftPreview } from './use-draft-preview';
import { useDeskWords } from './words';

/** Moves this session and everything after it on its day; what moves and what would clash is shown first. */
export function ShiftDialog({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.shift');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button size="dense" variant="quiet" icon="clock" onClick={() => open(true)}>
        {t('open')}
      </Button>
      {isOpen && <Shift session={session} onClose={() => open(false)} />}
    </>
  );
}

function Shift({ session, onClose }: { session: EditableSession; onClose: () => void }) {
  const t = useTranslations('agenda.shift');
  const errorText = useErrorText();
  const words = useDeskWords();
  const draft = useDesk((desk) => desk.draft);
  const edit = useDesk((desk) => desk.edit);
  const open = useDesk((desk) => desk.conflicts.length);
  const id = useId();
  const [typed, type] = useState('15');
  const [laterDays, setLaterDays] = useState(false);
  const minutes = Number(typed.trim().replace('−', '-'));
  const isNumber = Number.isInteger(minutes) && minutes !== 0;
  const plan = isNumber ? planShift(draft, session.id, minutes, { laterDays }) : [];
  const edits = isNumber ? shiftAfter(draft, session.id, minutes, { laterDays }) : [];
  const found = useDraftPreview(edits).length;
  const zone = draft.activity.timeZone;

  const apply = () => {
    if (edits.length === 0) return;
    edit(edits, t('step', { title: words.title(session.id) }));
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={t('title', { title: words.title(session.id) })}
      description={t('body')}
      footer={
        <Button variant="primary" onClick={apply}>
          {t('confirm', { count: edits.length })}
        </Button>
      }
    >
      <Field
        id={id}
        label={t('minutes')}
        hint={t('hint')}
        error={isNumber ? undefined : errorText('numberInvalid')}
      >
        {(control) => (
          <Input {...control} fit="4" value={typed} onChange={({ target }) => type(target.value)} />
        )}
      </Field>
      <Checkbox
        label={t('laterDays')}
        checked={laterDays}
        onChange={({ target }) => setLaterDays(target.checked)}
      />
      <table className="tb diff">
        <thead>
          <tr>
            <th scope="col">{t('session')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('then')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ sessionId, from, to, stays, hostConfirmed, otherGroups }) => (
            <tr key={sessionId}>
              <th scope="row">{words.title(sessionId)}</th>
              <td>
                <TimeText from={from.start} to={from.end} zone={zone} />
              </td>
              <td>
                {stays ? t('stays') : <TimeText from={to.start} to={to.end} zone={zone} />}
                {!stays && hostConfirmed && <Chip tone="warn">{t('hostConfirmed')}</Chip>}
                {!stays && otherGroups && <Chip tone="warn">{t('otherGroups')}</Chip>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edits.length > 0 && <p className="mid">{t('conflicts', { now: open, after: found })}</p>}
    </Dialog>
  );
}
