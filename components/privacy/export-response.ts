import { getLocale, getTranslations } from 'next-intl/server';
import { attachment, XLSX_TYPE } from '@/lib/core/download';
import type { HeldPart } from '@/lib/personal-data/types';
import { heldJson } from './export-json';
import { heldXlsx } from './export-xlsx';

const EXPORT_FORMATS = ['json', 'xlsx'] as const;
type Format = (typeof EXPORT_FORMATS)[number];

/** The format that an address asks for, or undefined where it asks for none that there is. */
export function exportFormat(request: Request): Format | undefined {
  const asked = new URL(request.url).searchParams.get('format');
  return EXPORT_FORMATS.find((format) => format === asked);
}

export async function exportResponse(
  format: Format,
  parts: AsyncIterable<HeldPart>,
  { name, madeAt }: { name: string; madeAt: Date },
): Promise<Response> {
  if (format === 'json') {
    return attachment(heldJson(parts, madeAt), 'application/json', 'personal-data.json');
  }
  const file = await heldXlsx(parts, {
    locale: await getLocale(),
    t: await getTranslations('privacy'),
    fields: await getTranslations('audit'),
    name,
    madeAt,
  });
  return attachment(new Uint8Array(file), XLSX_TYPE, 'personal-data.xlsx');
}
