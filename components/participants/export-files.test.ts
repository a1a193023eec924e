import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import { loadMessages } from '@/lib/i18n/load-messages';
import type { ColumnId } from '@/lib/participants/rules/columns';
import type { ParticipantRow } from '@/lib/participants/types';
import { type ParticipantsFile, participantsCsv, participantsXlsx } from './export-files';

const row: ParticipantRow = {
  id: 'p1',
  givenNames: '=HYPERLINK("x")',
  familyName: 'Aqbulaqova',
  nativeName: 'Әйгерім',
  country: 'KZ',
  role: 'delegate',
  group: { id: 'g', name: 'A', position: 1 },
  details: {
    personId: 'x',
    status: 'confirmed',
    version: 1,
    position: 'Head',
    organizationName: 'Agency',
    languages: ['kk', 'xx'],
    visa: 'at_embassy',
    arrivesAt: '2023-10-22T22:40:00Z',
    room: '1204',
    hasPassport: true,
    phone: '+7 701',
  },
};

async function file(columns: ColumnId[], locale: 'en' | 'ru' = 'en'): Promise<ParticipantsFile> {
  const messages = await loadMessages(locale);
  const of = <const N extends 'participants' | 'vocabulary' | 'people.language'>(namespace: N) =>
    createTranslator({ locale, messages, namespace });
  return {
    pages: (async function* () {
      yield [row];
    })(),
    columns,
    timeZone: 'Asia/Seoul',
    locale,
    t: of('participants'),
    words: of('vocabulary'),
    languages: of('people.language'),
  };
}

const csv = async (columns: ColumnId[], locale?: 'ru') =>
  (await new Response(participantsCsv(await file(columns, locale))).text())
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n');

test('a file has the delegation and the columns in their order, as text that no spreadsheet runs', async () => {
  expect(await csv(['name', 'visa', 'arrives', 'phone', 'passport'])).toEqual([
    'Delegation,Name,Visa,Arrives (Seoul time),Phone,Passport number',
    `Kazakhstan,"'=HYPERLINK(""x"") Aqbulaqova",At embassy,2023-10-23T07:40:00,'+7 701,On record`,
  ]);
});

test('the office stands with the position unless it has a column of its own; words are the reader’s', async () => {
  expect(await csv(['name', 'position', 'languages'], 'ru')).toEqual([
    'Делегация,Имя,Должность,Языки',
    `Казахстан,"'=HYPERLINK(""x"") Aqbulaqova","Head, Agency","казахский, xx"`,
  ]);
  expect((await csv(['name', 'position', 'organization']))[1]).toMatch(/,Head,Agency$/);
});

test('a workbook holds the same with a time that is a time', async () => {
  const columns: ColumnId[] = ['name', 'native', 'group', 'status', 'arrives', 'room'];
  const read = await readSpreadsheet(await participantsXlsx(await file(columns)), 'a.xlsx');
  expect(read.ok && read.value[0]?.rows.map(({ cells }) => cells)).toEqual([
    [
      'Delegation',
      'Name',
      'Native script',
      'Group',
      'Nomination',
      'Arrives (Seoul time)',
      'Hotel room',
    ],
    [
      'Kazakhstan',
      '=HYPERLINK("x") Aqbulaqova',
      'Әйгерім',
      'A',
      'Confirmed',
      { date: '2023-10-23T07:40:00' },
      '1204',
    ],
  ]);
});
