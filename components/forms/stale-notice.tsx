'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { FieldValue, StaleChange } from '@/lib/core/action-result';
import type { Locale } from '@/lib/core/vocabulary';
import { staleLines } from './stale-lines';

export type StaleNoticeProps = {
  changes: readonly StaleChange[];
  labels: Record<string, string>;
  onTakeTheirs: () => void;
  onSaveOver: () => void;
};

/** Somebody else saved first: what differs, and the two ways on. Nothing typed is lost by either. */
export function StaleNotice({ changes, labels, onTakeTheirs, onSaveOver }: StaleNoticeProps) {
  const t = useTranslations('ui');
  const languages = useTranslations('ui.language');
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  const show = (value: FieldValue) => {
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    return text(value, locale) || t('noValue');
  };

  return (
    <div className="note note-warn stale" role="alert" tabIndex={-1} ref={box}>
      <Icon name="warn" />
      <div>
        <p>
          <b>{t('stale.title')}</b> {t('stale.body', { count: changes.length })}
        </p>
        {changes.length > 0 && (
          <table className="stale-t">
            <thead>
              <tr>
                <th scope="col">{t('stale.field')}</th>
                <th scope="col">{t('stale.yours')}</th>
                <th scope="col">{t('stale.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {staleLines(changes).map(({ field, language, yours, theirs }) => (
                <tr key={`${field} ${language}`}>
                  <th scope="row">
                    {labels[field] ?? field}
                    {language && `, ${languages(language)}`}
                  </th>
                  <td>{show(yours)}</td>
                  <td>{show(theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="acts">
          <Button size="dense" onClick={onTakeTheirs}>
            {t('stale.loadTheirs')}
          </Button>
          <Button size="dense" variant="danger" onClick={onSaveOver}>
            {t('stale.saveOver')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** A value as one line of text; of localised content the reader's own language, else what there is. Ids say nothing. */
function text(value: FieldValue, locale: Locale): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => text(part, locale)).join(', ');
  if (typeof value !== 'object') return String(value);
  const { id: _, ...said } = value;
  return text(said[locale] || said.en || Object.values(said).filter(Boolean), locale);
}
