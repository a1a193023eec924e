import type { LetterPage } from '@/lib/core/typeset/typeset';
import { formatDate } from '@/lib/i18n/format';
import { fillLine, fillLines, type LetterValues } from '../rules/fields';
import { letterParts } from '../rules/parts';
import type { LetterTemplate } from '../types';
import type { LetterTexts } from './letter-texts';

type Written = {
  template: LetterTemplate;
  values: LetterValues;
  /** Who of the host it is to, and their post. */
  contact: { name: string; post: string | null } | null;
  list: LetterPage['list'];
  at: Date;
  timeZone: string;
  /** Of the agenda that it speaks of; null before the first. */
  release: number | null;
};

/** A letter as it is printed: the words of a template with the values of a visit. */
export function writePage(
  { template, values, contact, list, at, timeZone, release }: Written,
  { t }: LetterTexts,
): LetterPage {
  const { locale } = template;
  const day = formatDate(locale, at, timeZone);
  const subject = fillLine(template.subject, values) ?? t(`kinds.${template.kind}`);
  return {
    title: subject,
    lang: locale,
    at: at.toISOString(),
    letterhead: fillLines(template.letterhead, values),
    stamp: release ? t('page.stamp', { release, date: day }) : t('page.stampDraft', { date: day }),
    pages: t('page.pages', { page: '{page}', pages: '{pages}' }),
    day,
    recipient: [
      t('page.host', { host: values.host ?? '' }),
      ...(contact ? [contactLine(contact, t)] : []),
    ],
    subject: t('page.subject', { subject }),
    parts: letterParts(template.body, values),
    list,
    signatories: template.signatories.map(({ name, jobTitle }) => ({
      name: fillLine(name, values) ?? name,
      jobTitle: fillLine(jobTitle, values) ?? jobTitle,
    })),
  };
}

function contactLine({ name, post }: NonNullable<Written['contact']>, t: LetterTexts['t']): string {
  return post
    ? t('page.contactPost', { contact: name, post })
    : t('page.contact', { contact: name });
}
