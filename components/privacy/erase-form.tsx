'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { erasePerson } from '@/lib/personal-data/actions';

/** Asks for the name to be typed: what follows cannot be undone by anybody. */
export function EraseForm({
  personId,
  name,
  twins,
}: {
  personId: string;
  name: string;
  /** Names of those who are likely the same person, and stay. */
  twins: readonly string[];
}) {
  const t = useTranslations('privacy.erase');
  const words = useTranslations('privacy.page');
  const errorText = useErrorText();
  const id = useId();
  const [typed, setTyped] = useState('');

  const erase = async () => {
    const result = await erasePerson({ personId, name: typed }).catch(() => undefined);
    return result?.ok ? undefined : errorText(result?.code ?? 'unavailable');
  };

  return (
    <ConfirmDialog
      trigger={
        <Button variant="danger" icon="trash">
          {t('open')}
        </Button>
      }
      title={t('title', { name })}
      description={t('description')}
      confirmLabel={t('confirm')}
      busyLabel={t('busy')}
      danger
      onConfirm={erase}
    >
      {twins.length > 0 && <Note tone="warn">{words('twins', { names: twins.join(', ') })}</Note>}
      <Field id={id} label={t('typed', { name })}>
        {(control) => (
          <Input
            {...control}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
