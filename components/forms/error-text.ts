'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

type Values = Record<string, string | number>;
type ErrorKey = Parameters<ReturnType<typeof useTranslations<'errors'>>['has']>[0];

/**
 * Turns a code from a command or the message of a zod schema into a sentence.
 * A code that has no words of its own reads as `errors.invalid`: a reader never sees a key.
 */
export function useErrorText(): (code: string, values?: Values) => string {
  const t = useTranslations('errors');
  return useCallback(
    (code, values) => {
      const key = code.replace(/^errors\./, '') as ErrorKey;
      return t.has(key) ? t(key, values) : t('invalid');
    },
    [t],
  );
}
