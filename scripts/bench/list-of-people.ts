import type { Country } from '@/lib/core/vocabulary';
import { type XlsxCell, xlsxFile } from '@/lib/core/xlsx';

export const FILE_NAME = 'nominees.xlsx';
/** The countries of the example project that send delegations. */
export const SENDING = ['KZ', 'KG', 'TJ', 'UZ', 'AZ', 'AM', 'GE'] as const satisfies Country[];

const NAMES: Record<(typeof SENDING)[number], string> = {
  KZ: 'Kazakhstan',
  KG: 'Кыргызская Республика',
  TJ: 'Tajikistan',
  UZ: 'Узбекистан',
  AZ: 'Azərbaycan',
  AM: 'Հայաստան',
  GE: 'Georgia',
};
const SYLLABLES = ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'ri', 'so', 'tu', 'va', 'ze'];
const HEADERS = [
  '№',
  'Family name',
  'Given names',
  'Sex',
  'Date of birth',
  'Passport No.',
  'Passport valid until',
  'Country',
  'Organization',
  'Position',
  'E-mail / phone',
  'Language',
  'Diet / notes',
];

/** An xlsx of invented people, with dates and countries written in several ways. The same number makes the same file. */
export async function listOfPeople(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, index) => person(index));
  const columns = HEADERS.map((header) => ({ header }));
  return new Uint8Array(await xlsxFile([{ name: 'Nominees', columns, rows }]));
}

function person(index: number): XlsxCell[] {
  const country = SENDING[index % SENDING.length] ?? 'KZ';
  const born = new Date(Date.UTC(1960, 0, 1 + ((index * 37) % 14_000))).toISOString().slice(0, 10);
  return [
    index + 1,
    `${capital(name(index))}ov`,
    capital(name(index * 5 + 3)),
    index % 2 === 0 ? 'F' : 'муж.',
    index % 3 === 0 ? born.split('-').toReversed().join('.') : { date: born },
    `Z${String(10_000_000 + index)}`,
    { date: '2031-05-01' },
    NAMES[country],
    `Agency of ${name(index % 60)}`,
    'Head of division',
    `measured.${index}@gov.example; +7 701 555 ${String(1000 + (index % 9000))}`,
    'Russian, English',
    index % 4 === 0 ? 'halal' : null,
  ];
}

/** Four syllables, different for 20,736 numbers. */
function name(index: number): string {
  const base = SYLLABLES.length;
  const digits = [index, index / base, index / base ** 2, index / base ** 3];
  return digits.map((digit) => SYLLABLES[Math.floor(digit) % base]).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
