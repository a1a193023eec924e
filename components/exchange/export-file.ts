import { writeCalendar } from '@/lib/core/calendar-file';
import { XLSX_TYPE } from '@/lib/core/download';
import type { Locale } from '@/lib/core/vocabulary';
import { xlsxFile } from '@/lib/core/xlsx';
import { calendarOf } from '@/lib/exchange/rules/calendar-of';
import { type SheetWords, sheetOf } from '@/lib/exchange/rules/sheet-of';
import { writeJson } from '@/lib/exchange/rules/write-json';
import { writeXml } from '@/lib/exchange/rules/write-xml';
import type { ExportedAgenda, ExportFormat } from '@/lib/exchange/types';

type ExportFile = { content: Uint8Array; type: string };

/** The agenda in a format of other programs, with its media type. */
export async function exportFile(
  agenda: ExportedAgenda,
  format: ExportFormat,
  locale: Locale,
  words: SheetWords,
): Promise<ExportFile> {
  if (format === 'xlsx') {
    const workbook = await xlsxFile([sheetOf(agenda, locale, words)]);
    return { content: new Uint8Array(workbook), type: XLSX_TYPE };
  }
  const text = { xml: writeXml, json: writeJson, ics: calendarText }[format](agenda);
  return { content: new TextEncoder().encode(text), type: TYPES[format] };
}

const TYPES = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const;

function calendarText(agenda: ExportedAgenda): string {
  return writeCalendar(calendarOf(agenda));
}
