'use client';
import { useTranslations } from 'next-intl';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import { Answer } from './answer';
import { useChange } from './use-change';

/** The title in three languages; English is always there. */
export function TitleRow({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const languages = useTranslations('ui.language');
  const change = useChange(session);

  const answer = (locale: Locale, typed: string) => {
    const text = typed.trim();
    if (locale === 'en' && !text) return 'required';
    const { [locale]: _before, ...others } = session.title;
    change({ title: { en: session.title.en, ...others, ...(text ? { [locale]: text } : {}) } });
    return undefined;
  };

  return (
    <>
      <dt>{t('title')}</dt>
      <dd className="langs">
        {LOCALES.map((locale) => (
          <Answer
            key={locale}
            sessionId={session.id}
            label={t('titleIn', { language: languages(locale) })}
            lang={locale}
            maxLength={160}
            placeholder={languages(locale)}
            value={session.title[locale] ?? ''}
            onAnswer={(typed) => answer(locale, typed)}
          />
        ))}
      </dd>
    </>
  );
}
