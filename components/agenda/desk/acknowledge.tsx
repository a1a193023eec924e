'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { useDesk } from './desk';
import { useDeskWords } from './words';

/** "I know, it stays": a warning goes apart, with a note if somebody wants to say why. */
export function Acknowledge({ conflict }: { conflict: Conflict }) {
  const t = useTranslations('agenda.acknowledge');
  const words = useDeskWords();
  const edit = useDesk((desk) => desk.edit);
  const id = useId();
  const [note, setNote] = useState<string | null>(null);
  const { key: conflictKey, factsKey } = conflict;
  if (note === null) {
    return (
      <Button size="dense" variant="quiet" onClick={() => setNote('')}>
        {t('open')}
      </Button>
    );
  }
  const save = () =>
    edit(
      [{ type: 'acknowledge', conflictKey, factsKey, note: note.trim() || null }],
      t('step', { title: words.conflictTitle(conflict) }),
    );
  return (
    <form
      className="ackn"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field id={id} label={t('note')} hint={t('hint')}>
        {(control) => (
          <Input
            {...control}
            dense
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <div className="acts">
        <Button size="dense" type="submit">
          {t('confirm')}
        </Button>
        <Button size="dense" variant="quiet" onClick={() => setNote(null)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
