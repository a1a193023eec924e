import { and, eq } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import { database } from '@/db';
import { letterTemplates } from '@/db/schema/letters';
import type { LetterKind, Locale } from '@/lib/core/vocabulary';
import { loadMessages } from '@/lib/i18n/load-messages';
import { PLACEHOLDERS } from '../rules/fields';
import type { LetterTemplate } from '../types';

/**
 * How a project words a letter in a language: its own words, or Sapar's. It asks no viewer: whoever calls it has found
 * the project.
 */
export async function findTemplate(
  projectId: string,
  kind: LetterKind,
  locale: Locale,
): Promise<LetterTemplate> {
  const db = await database();
  const [row] = await db
    .select()
    .from(letterTemplates)
    .where(
      and(
        eq(letterTemplates.projectId, projectId),
        eq(letterTemplates.kind, kind),
        eq(letterTemplates.locale, locale),
      ),
    );
  if (!row) return ownWords(kind, locale);
  const { letterhead, subject, body, signatories, version } = row;
  return { kind, locale, letterhead, subject, body, signatories, version };
}

/** Sapar's words, their fields still in braces. */
async function ownWords(kind: LetterKind, locale: Locale): Promise<LetterTemplate> {
  const { letters } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { letters }, namespace: 'letters.defaults' });
  return {
    kind,
    locale,
    letterhead: t('letterhead', PLACEHOLDERS),
    subject: t(`${kind}.subject`, PLACEHOLDERS),
    body: t(`${kind}.body`, PLACEHOLDERS),
    signatories: [],
    version: 0,
  };
}
