'use client';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { settleAnswer, takeTerms } from '@/lib/visits/actions';
import { useSending } from './use-sending';

/** Whether an answer that was kept aside holds. */
export function SettleButtons({ answerId }: { answerId: string }) {
  const t = useTranslations('visits.answers');
  const refusal = useRefusal();
  const { busy, problem, send } = useSending();
  const settle = (takeOver: boolean) => send(() => refusal(settleAnswer({ answerId, takeOver })));
  return (
    <>
      <Button size="dense" busy={busy} onClick={() => settle(true)}>
        {t('take')}
      </Button>
      <Button size="dense" variant="quiet" busy={busy} onClick={() => settle(false)}>
        {t('leave')}
      </Button>
      {problem && <FieldError id={`${answerId}-error`}>{problem}</FieldError>}
    </>
  );
}

/** Takes the terms and people that an answer states into the directory of hosts. */
export function TakeTerms({ answerId, version }: { answerId: string; version: number }) {
  const t = useTranslations('visits.answers');
  const refusal = useRefusal();
  const { busy, problem, send } = useSending();
  return (
    <p>
      <Button
        size="dense"
        icon="check"
        busy={busy}
        onClick={() => send(() => refusal(takeTerms({ answerId, version })))}
      >
        {t('takeTerms')}
      </Button>
      {problem && <FieldError id={`${answerId}-terms`}>{problem}</FieldError>}
    </p>
  );
}
