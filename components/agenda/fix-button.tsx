'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { editAgenda } from '@/lib/agenda/actions';
import type { EditAgendaInput } from '@/lib/agenda/schema';

/** Applies one way to solve a conflict. Somebody else's newer save refuses it, and the page is read again. */
export function FixButton({ label, move }: { label: string; move: Omit<EditAgendaInput, 'id'> }) {
  const t = useTranslations('agenda.fix');
  const errorText = useErrorText();
  const router = useRouter();
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();

  const apply = () => {
    if (busy) return;
    startTransition(async () => {
      const result = await editAgenda({ id: crypto.randomUUID(), ...move });
      setRefusal(result.ok ? undefined : errorText(result.code));
      router.refresh();
    });
  };

  return (
    <>
      <Button size="dense" busy={busy} busyLabel={t('busy')} onClick={apply}>
        {label}
      </Button>
      {refusal && <span role="alert">{refusal}</span>}
    </>
  );
}
