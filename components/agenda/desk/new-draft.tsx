'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input, Select } from '@/components/ui/input';
import { SESSION_KINDS, type SessionKind } from '@/lib/core/vocabulary';
import { readLength } from './clock-answers';
import { useDesk } from './desk';
import { newContent } from './new-content';
import { GroupChoice } from './when-fields';

/** Adds something to the tray: what it is, how long it takes and for whom. The day comes later. */
export function NewDraft() {
  const t = useTranslations('agenda.newDraft');
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" className="icb" aria-label={t('open')} onClick={() => open(true)}>
        <Icon name="plus" />
      </button>
      {isOpen && <NewDraftDialog onClose={() => open(false)} />}
    </>
  );
}

function NewDraftDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('agenda.newDraft');
  const form = useTranslations('agenda.form');
  const kinds = useTranslations('vocabulary.sessionKind');
  const steps = useTranslations('agenda.step');
  const errorText = useErrorText();
  const edit = useDesk((desk) => desk.edit);
  const id = useId();
  const [kind, setKind] = useState<SessionKind>('workshop');
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState('60');
  const [groupIds, setGroups] = useState<readonly string[]>([]);
  const [isAsked, ask] = useState(false);
  const length = readLength(minutes);

  const add = () => {
    ask(true);
    const name = title.trim();
    if (!name || !length.ok) return;
    const content = newContent(kind, { en: name }, { duration: length.value, groupIds });
    edit(
      [{ type: 'create', sessionId: crypto.randomUUID(), content }],
      steps('create', { title: name }),
    );
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={t('title')}
      description={t('body')}
      footer={
        <Button variant="primary" onClick={add}>
          {t('confirm')}
        </Button>
      }
    >
      <Field id={`${id}-kind`} label={form('kind')}>
        {(control) => (
          <Select
            {...control}
            fit="short"
            value={kind}
            onChange={({ target }) => setKind(target.value as SessionKind)}
            options={SESSION_KINDS.map((value) => ({ value, label: kinds(value) }))}
          />
        )}
      </Field>
      <Field
        id={`${id}-title`}
        label={t('name')}
        error={isAsked && !title.trim() ? errorText('required') : undefined}
      >
        {(control) => (
          <Input
            {...control}
            lang="en"
            maxLength={160}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field
        id={`${id}-minutes`}
        label={t('minutes')}
        error={isAsked && !length.ok ? errorText(length.code) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            fit="4"
            inputMode="numeric"
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
        )}
      </Field>
      <GroupChoice value={groupIds} onChange={setGroups} />
    </Dialog>
  );
}
