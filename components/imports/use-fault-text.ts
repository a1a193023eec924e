import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import type { ActionFailure } from '@/lib/core/action-result';

type FileMessage = Parameters<ReturnType<typeof useTranslations<'imports.file'>>['has']>[0];

/** One sentence for whatever a step of the import refused. */
export function useFaultText(): (failure: Pick<ActionFailure, 'code' | 'values'>) => string {
  const faults = useTranslations('imports.file');
  const errorText = useErrorText();
  return ({ code, values }) => {
    const key = code as FileMessage;
    return faults.has(key) ? faults(key) : errorText(code, values);
  };
}
