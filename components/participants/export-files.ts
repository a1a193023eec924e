import type { getTranslations } from 'next-intl/server';
import { type CsvRow, csvStream } from '@/lib/core/csv';
import type { Locale } from '@/lib/core/vocabulary';
import { type XlsxCell, xlsxFile } from '@/lib/core/xlsx';
import { localDate, localTime } from '@/lib/core/zoned-time';
import { cityOfZone } from '@/lib/i18n/zone-names';
import type { ColumnId } from '@/lib/participants/rules/columns';
import type { ParticipantRow } from '@/lib/participants/types';
import { passportName } from '@/lib/people/rules';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

export type ParticipantsFile = {
  pages: AsyncIterable<ParticipantRow[]>;
  columns: readonly ColumnId[];
  timeZone: string;
  locale: Locale;
  t: Awaited<ReturnType<typeof getTranslations<'participants'>>>;
  words: Awaited<ReturnType<typeof getTranslations<'vocabulary'>>>;
  languages: Awaited<ReturnType<typeof getTranslations<'people.language'>>>;
};

/** One row for each person, streamed: the delegation, then the columns of the table in their order and words. */
export function participantsCsv(file: ParticipantsFile): ReadableStream {
  return csvStream(header(file), csvRows(file));
}

async function* csvRows(file: ParticipantsFile): AsyncGenerator<CsvRow> {
  for await (const page of file.pages) {
    for (const row of page) yield cells(file, row).map(plain);
  }
}

/** The same as a workbook; its times are on the clocks of the activity, as its header says. */
export async function participantsXlsx(file: ParticipantsFile): Promise<Buffer> {
  const rows: XlsxCell[][] = [];
  for await (const page of file.pages) rows.push(...page.map((row) => cells(file, row)));
  const columns = header(file).map((name) => ({ header: name }));
  return xlsxFile([{ name: file.t('title'), columns, rows }]);
}

function header({ columns, timeZone, locale, t }: ParticipantsFile): string[] {
  const city = cityOfZone(timeZone, locale);
  return [t('file.delegation'), ...columns.map((id) => t(`column.${id}`, { city }))];
}

function cells(file: ParticipantsFile, row: ParticipantRow): XlsxCell[] {
  const { words, columns } = file;
  return [
    row.country && words(`country.${row.country}`),
    ...columns.map((id) => CELLS[id](row, file)),
  ];
}

const CELLS: Record<ColumnId, (row: ParticipantRow, file: ParticipantsFile) => XlsxCell> = {
  name: passportName,
  native: ({ nativeName }) => nativeName,
  position: ({ details }, { columns }) => {
    const office = columns.includes('organization') ? null : details?.organizationName;
    return [details?.position, office].filter(Boolean).join(', ') || null;
  },
  organization: ({ details }) => details?.organizationName ?? null,
  group: ({ group }) => group?.name ?? null,
  status: ({ details }, { words }) =>
    details ? words(`participantStatus.${details.status}`) : null,
  role: ({ role }, { words }) => words(`participantRole.${role}`),
  visa: ({ details }, { words }) => (details?.visa ? words(`visaState.${details.visa}`) : null),
  arrives: ({ details }, { timeZone }) => moment(details?.arrivesAt, timeZone),
  departs: ({ details }, { timeZone }) => moment(details?.departsAt, timeZone),
  languages: ({ details }, { languages }) =>
    (details?.languages ?? [])
      .map((code) => SPOKEN_LANGUAGES.find((known) => known === code))
      .flatMap((known, index) => (known ? languages(known) : (details?.languages?.[index] ?? [])))
      .join(', ') || null,
  diet: ({ details }) => details?.diet ?? null,
  passport: ({ details }, { t }) =>
    details ? t(details.hasPassport ? 'onRecord' : 'notOnRecord') : null,
  room: ({ details }) => details?.room ?? null,
  email: ({ details }) => details?.email ?? null,
  phone: ({ details }) => details?.phone ?? null,
};

function moment(at: string | null | undefined, timeZone: string): XlsxCell {
  if (!at) return null;
  const instant = Date.parse(at);
  return { date: `${localDate(instant, timeZone)}T${localTime(instant, timeZone)}:00` };
}

function plain(cell: XlsxCell): CsvRow[number] {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'date' in cell ? cell.date : cell.percent;
}
