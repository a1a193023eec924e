'use client';
import { useTranslations } from 'next-intl';
import { useId, useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { type Decision, needsNote } from '@/lib/delegations/rules/decisions';
import { askBack, changeStatuses } from '@/lib/participants/actions';

export type Deciding = { decision: Decision; ids: readonly string[] };

/** Asks once, and for a reason where the focal point has a right to one. Open while there is something to decide. */
export function DecisionDialog({
  deciding: { decision, ids },
  onClose,
  onDone,
}: {
  deciding: Deciding;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useTranslations('delegations.decide');
  const errorText = useErrorText();
  const id = useId();
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<{ at: 'note' | 'all'; text: string }>();
  const [busy, startTransition] = useTransition();
  const count = ids.length;
  const isNoted = needsNote(decision) || decision === 'withdrawn';

  const decide = () => {
    if (busy) return;
    if (needsNote(decision) && note.trim() === '') {
      return setFault({ at: 'note', text: errorText('reason_missing') });
    }
    startTransition(async () => {
      const participantIds = [...ids];
      const result = await (decision === 'asked_back'
        ? askBack({ participantIds, note })
        : changeStatuses({ participantIds, status: decision, note })
      ).catch(() => ({ ok: false, code: 'unavailable' }) as const);
      if (result.ok) return onDone();
      const values = 'values' in result ? result.values : undefined;
      setFault({ at: 'all', text: errorText(result.code, values) });
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`title.${decision}`, { count })}
      description={t(`lead.${decision}`)}
      footer={
        <Button variant="primary" busy={busy} busyLabel={t('working')} onClick={decide}>
          {t(`title.${decision}`, { count })}
        </Button>
      }
    >
      {isNoted && (
        <Field
          id={id}
          label={decision === 'asked_back' ? t('question') : t('reason')}
          hint={t('noteHint')}
          error={fault?.at === 'note' ? fault.text : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              maxLength={500}
              value={note}
              onChange={(event) => {
                setNote(event.target.value);
                setFault(undefined);
              }}
            />
          )}
        </Field>
      )}
      {fault?.at === 'all' && (
        <Note tone="danger" live>
          {fault.text}
        </Note>
      )}
    </Dialog>
  );
}
