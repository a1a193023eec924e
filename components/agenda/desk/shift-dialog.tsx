'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { TimeText } from '@/components/ui/time';
import { applyEdits } from '@/lib/agenda/rules/edits';
import { shiftAfter } from '@/lib/agenda/rules/shift-after';
import type { EditableSession } from '@/lib/agenda/types';
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
  const minutes = Number(typed.trim().replace('−', '-'));
  const isNumber = Number.isInteger(minutes) && minutes !== 0;
  const edits = isNumber ? shiftAfter(draft, session.id, minutes) : [];
  const after = applyEdits(draft, edits);
  const moved = after.sessions.filter(({ id: one }) =>
    edits.some((each) => 'sessionId' in each && each.sessionId === one),
  );
  const found = useDraftPreview(edits).length;
  const zone = draft.activity.timeZone;
  const before = new Map(draft.sessions.map((one) => [one.id, one]));

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
          {t('confirm', { count: moved.length })}
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
      <table className="tb diff">
        <thead>
          <tr>
            <th scope="col">{t('session')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('then')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ id: one, start, end }) => {
            const was = before.get(one);
            return (
              <tr key={one}>
                <th scope="row">{words.title(one)}</th>
                <td>
                  {was?.start != null && was.end != null && (
                    <TimeText from={was.start} to={was.end} zone={zone} />
                  )}
                </td>
                <td>
                  {start !== null && end !== null && <TimeText from={start} to={end} zone={zone} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {edits.length > 0 && <p className="mid">{t('conflicts', { now: open, then: found })}</p>}
    </Dialog>
  );
}
