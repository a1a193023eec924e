'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { DateText } from '@/components/ui/time';
import type { ActionResult } from '@/lib/core/action-result';
import { revealPerson } from '@/lib/people/actions';
import {
  type OnRecord,
  PRIVATE_FIELDS,
  type PrivateData,
  type PrivateField,
} from '@/lib/people/types';

const DATES: readonly PrivateField[] = ['birthDate', 'passportExpiresOn'];
const LOST: ActionResult<Partial<PrivateData>> = { ok: false, code: 'unavailable' };

/** What is on record about somebody, masked until the reader asks for one field; that they asked is kept. */
export function SealedFields({ personId, onRecord }: { personId: string; onRecord: OnRecord }) {
  const t = useTranslations('people');
  const fields = PRIVATE_FIELDS.filter((field) => field in onRecord);
  if (fields.length === 0) return null;
  return (
    <dl className="pfacts">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            {onRecord[field] ? (
              <Sealed personId={personId} field={field} />
            ) : (
              <span className="mut">{t('notGiven')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sealed({ personId, field }: { personId: string; field: PrivateField }) {
  const t = useTranslations('people');
  const errorText = useErrorText();
  const [shown, setShown] = useState<string | null>(null);
  const [refusal, setRefusal] = useState('');
  const [busy, startTransition] = useTransition();
  const name = t(`field.${field}`);

  const reveal = () => {
    if (busy) return;
    startTransition(async () => {
      const result = await revealPerson({ personId, fields: [field] }).catch(() => LOST);
      setRefusal(result.ok ? '' : errorText(result.code, result.values));
      // Somebody may have taken it away meanwhile.
      if (result.ok) setShown(result.value[field] ?? t('notGiven'));
    });
  };

  return (
    <div className="sealed">
      <span aria-live="polite">
        {shown === null ? (
          <span className="mut">{t('sealed.there')}</span>
        ) : DATES.includes(field) && !Number.isNaN(Date.parse(shown)) ? (
          <DateText when={shown} zone="UTC" />
        ) : (
          shown
        )}
      </span>
      <Button
        size="dense"
        variant="quiet"
        busy={busy}
        aria-label={t(shown === null ? 'sealed.showField' : 'sealed.hideField', { field: name })}
        onClick={shown === null ? reveal : () => setShown(null)}
      >
        {t(shown === null ? 'sealed.show' : 'sealed.hide')}
      </Button>
      {refusal && <p role="alert">{refusal}</p>}
    </div>
  );
}
