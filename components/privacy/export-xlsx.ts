import type { getTranslations } from 'next-intl/server';
import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { type XlsxSheet, xlsxFile } from '@/lib/core/xlsx';
import { formatDate } from '@/lib/i18n/format';
import type { HeldItem, HeldPart } from '@/lib/personal-data/types';

type Words = {
  locale: Locale;
  t: Awaited<ReturnType<typeof getTranslations<'privacy'>>>;
  fields: Awaited<ReturnType<typeof getTranslations<'audit'>>>;
  name: string;
  madeAt: Date;
};

/** The same for eyes: a sheet for each part that holds something. The whole is one person's, so it fits in memory. */
export async function heldXlsx(parts: AsyncIterable<HeldPart>, words: Words): Promise<Buffer> {
  const held = new Map<string, HeldItem[]>();
  for await (const { section, items } of parts) {
    held.set(section, [...(held.get(section) ?? []), ...items]);
  }
  const sheets = [...held].filter(([, items]) => items.length > 0);
  return xlsxFile([
    aboutSheet(sheets, words),
    ...sheets.map(([section, items]) =>
      sheet(words.t(`section.${section}` as never), items, words),
    ),
  ]);
}

function aboutSheet(
  sheets: readonly (readonly [string, readonly HeldItem[]])[],
  { t, name, locale, madeAt }: Words,
): XlsxSheet {
  return {
    name: t('file.summary'),
    columns: [
      { header: t('file.made', { name, date: formatDate(locale, madeAt, 'UTC') }) },
      { header: '' },
    ],
    rows: sheets.map(([section, items]) => [t(`section.${section}` as never), items.length]),
  };
}

function sheet(name: string, items: readonly HeldItem[], words: Words): XlsxSheet {
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return {
    name,
    columns: fields.map((field) => ({ header: fieldWord(field, words) })),
    rows: items.map((item) => fields.map((field) => said(item[field], words.locale))),
  };
}

/** Most fields have a word in the history already; the others keep the name that they have in the JSON. */
function fieldWord(field: string, { fields }: Words): string {
  const key = `fields.${field}` as never;
  return fields.has(key) ? fields(key) : field;
}

function said(value: unknown, locale: Locale): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  if (value instanceof Date) return value.toISOString();
  if (isLocalized(value)) return localized(value, locale).text;
  return JSON.stringify(value);
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'en' in value;
}
