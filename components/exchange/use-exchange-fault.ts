import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import type { ActionFailure } from '@/lib/core/action-result';

type Fault = Parameters<ReturnType<typeof useTranslations<'exchange.fault'>>['has']>[0];

/** One sentence for whatever a step of the exchange refused. */
export function useExchangeFault(): (failure: Pick<ActionFailure, 'code' | 'values'>) => string {
  const faults = useTranslations('exchange.fault');
  const errorText = useErrorText();
  return ({ code, values }) => {
    const key = code as Fault;
    return faults.has(key) ? faults(key) : errorText(code, values);
  };
}
