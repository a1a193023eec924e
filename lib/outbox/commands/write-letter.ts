import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/core/vocabulary';
import { loadMessages } from '@/lib/i18n/load-messages';
import { type Letter, renderLetter } from '../rules/letter';
import { type MailTemplate, TEMPLATES } from '../rules/templates';

type Values = Record<string, string | number>;

/** A letter in the reader's language; `origin` is the address of this site, such as `https://sapar.example.org`. */
export async function writeLetter(
  template: MailTemplate,
  locale: Locale,
  values: Values,
  origin: string,
): Promise<Letter> {
  const { mail } = await loadMessages(locale);
  const t = createTranslator({
    locale,
    messages: { mail },
    namespace: `mail.${template}`,
    // A letter with a missing value is not sent: it stays on the screen of the outbox.
    onError: (error) => {
      throw error;
    },
  });
  const path = TEMPLATES[template].path(values);
  const words = {
    subject: t('subject', values),
    paragraphs: t('body', values)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    button: path === null ? null : { action: t('action', values), url: new URL(path, origin).href },
    footer: createTranslator({ locale, messages: { mail }, namespace: 'mail' })('footer', {
      origin,
    }),
  };
  return renderLetter(words, locale);
}
