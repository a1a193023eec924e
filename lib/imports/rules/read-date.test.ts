import { date as anyDate, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder, readDate } from './read-date';
import { clear, unsure, wrong } from './reading';

describe('readDate', () => {
  it.each([
    ['a real date', { date: '1988-03-14' }, '1988-03-14'],
    ['a real date with a time', { date: '1988-03-14T10:30:00' }, '1988-03-14'],
    ['an Excel day', 29221, '1980-01-01'],
    ['an Excel day that a csv wrote out', '29221', '1980-01-01'],
    ['day, month, year with dots', '02.11.1979', '1979-11-02'],
    ['dots with spaces and the Russian word', '2. 1. 1979 г.', '1979-01-02'],
    ['a day that cannot be a month', '23/09/1982', '1982-09-23'],
    ['the same day and month', '05/05/2029', '2029-05-05'],
    ['ISO', '2030-01-15', '2030-01-15'],
    ['ISO with a time', '2030-01-15 00:00:00', '2030-01-15'],
    ['year first with slashes', '1982/09/23', '1982-09-23'],
    ['packed', '19820923', '1982-09-23'],
    ['Korean', '1982년 9월 23일', '1982-09-23'],
    ['Korean with dots', '1982. 9. 23.', '1982-09-23'],
    ['English words', '6 May 1984', '1984-05-06'],
    ['American words', 'December 31st, 1999', '1999-12-31'],
    ['Excel words', '06-Sept-1984', '1984-09-06'],
    ['Russian words', '6 мая 1984 г.', '1984-05-06'],
    ['invisible signs and hard spaces', '\u200e02.11.1979\u00a0', '1979-11-02'],
    ['Kazakh words', '14 наурыз 1988 ж.', '1988-03-14'],
    ['Kazakh words, year first', '1988 жылғы 14 қыркүйек', '1988-09-14'],
    ['Kyrgyz words', '1988-жылдын 14-марты', '1988-03-14'],
    ['Kyrgyz months of their own', '14 бугу 1988', '1988-05-14'],
    ['Tajik words', '14 марти соли 1988', '1988-03-14'],
    ['Uzbek words', '1988-yil 14-sentabr', '1988-09-14'],
    ['Uzbek words in Cyrillic', '14 октябр 1988 йил', '1988-10-14'],
    ['Azerbaijani words', '14 avqust 1988-ci il', '1988-08-14'],
    ['Armenian words', '14 մարտի 1988 թ.', '1988-03-14'],
    ['Armenian words, year first', '1988 թ. հունիսի 14', '1988-06-14'],
    ['Georgian words', '1988 წლის 14 მარტი', '1988-03-14'],
    ['Georgian words, day first', '14 ივლისი, 1988', '1988-07-14'],
    ['a leap day', '29.02.1992', '1992-02-29'],
    ['nothing', null, null],
    ['a dash for nothing', ' - ', null],
  ])('%s', (_sentence, cell, expected) => {
    expect(readDate(cell)).toEqual(clear(expected));
  });

  it.each([
    ['31.02.1987', 'noSuchDate'],
    ['29.02.1991', 'noSuchDate'],
    ['29 February 1991', 'noSuchDate'],
    ['1991-13-01', 'noSuchDate'],
    ['05.23.1984', 'noSuchDate'],
    ['02.11.0979', 'noSuchDate'],
    ['02.11.79', 'shortYear'],
    ['14 марта 79', 'shortYear'],
    ['840506', 'shortYear'],
    ['30 ақпан 1990 ж.', 'noSuchDate'],
    ['31 հունիսի 1988', 'noSuchDate'],
    ['1988 წლის 31 აპრილი', 'noSuchDate'],
    ['1979', 'notADate'],
    ['14 15 мая 1984', 'notADate'],
    ['мая 1984', 'notADate'],
    ['99999', 'notADate'],
    ['spring 1984', 'notADate'],
    ['6 Foo 1984', 'notADate'],
  ])('%s is an error: %s', (value, code) => {
    expect(readDate(value)).toEqual(wrong(null, code as 'notADate', { value }));
  });

  it('reads the day first where both orders exist, and says so', () => {
    expect(readDate('12/05/2029')).toEqual(
      unsure('2029-05-12', 'dayFirst', { value: '12/05/2029', date: '2029-05-12' }),
    );
    expect(readDate('1-2-2029')).toEqual(
      unsure('2029-02-01', 'dayFirst', { value: '1-2-2029', date: '2029-02-01' }),
    );
  });

  it('reads the month first only where nothing else exists, and says so', () => {
    expect(readDate('05/23/1984')).toEqual(
      unsure('1984-05-23', 'monthFirst', { value: '05/23/1984', date: '1984-05-23' }),
    );
  });

  it('goes by the order that the rest of the column proves', () => {
    expect(readDate('12/05/2029', 'dayFirst')).toEqual(clear('2029-05-12'));
    expect(readDate('12/05/2029', 'monthFirst')).toEqual(
      unsure('2029-12-05', 'monthFirst', { value: '12/05/2029', date: '2029-12-05' }),
    );
  });

  it('leaves out the place behind a day of birth, and says so', () => {
    expect(readDate('14.03.1988, г. Алматы')).toEqual(
      unsure('1988-03-14', 'restIgnored', { value: 'г. Алматы' }),
    );
    expect(readDate('6 мая 1984 г., Самарканд')).toEqual(
      unsure('1984-05-06', 'restIgnored', { value: 'Самарканд' }),
    );
  });

  it('reads every day back in every unambiguous style', () => {
    const min = new Date('1910-01-02');
    const max = new Date('2099-12-31');
    assert(
      property(anyDate({ min, max, noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        const excel = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const english = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        const russian = date.toLocaleDateString('ru', { dateStyle: 'long', timeZone: 'UTC' });
        const korean = date.toLocaleDateString('ko', { dateStyle: 'long', timeZone: 'UTC' });
        const styles = [iso, `${day}.${month}.${year}`, excel, english, russian, korean];
        expect(styles.map((style) => readDate(style))).toEqual(styles.map(() => clear(iso)));
      }),
      { numRuns: 300 },
    );
  });
});

/** All twelve, as the language writes a date with them. */
const MONTHS: [language: string, date: (month: string) => string, months: readonly string[]][] = [
  [
    'English',
    (month) => `14 ${month} 1988`,
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  ],
  [
    'Russian',
    (month) => `14 ${month} 1988 года`,
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ],
  [
    'Kazakh',
    (month) => `1988 жылғы 14 ${month}`,
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ],
  [
    'Kyrgyz',
    (month) => `1988-жылдын 14-${month}`,
    'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
  ],
  [
    'Tajik',
    (month) => `14 ${month} соли 1988`,
    'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(' '),
  ],
  [
    'Uzbek',
    (month) => `1988-yil 14-${month}`,
    'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
  ],
  [
    'Uzbek, Cyrillic',
    (month) => `14 ${month} 1988 йил`,
    'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
  ],
  [
    'Azerbaijani',
    (month) => `14 ${month} 1988-ci il`,
    'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  ],
  [
    'Armenian',
    (month) => `1988 թ. ${month}ի 14`,
    'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր'.split(
      ' ',
    ),
  ],
  [
    'Georgian',
    (month) => `1988 წლის 14 ${month}`,
    'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
      ' ',
    ),
  ],
];

it.each(MONTHS)('reads every month in %s', (_language, date, months) => {
  expect(months.map((month) => readDate(date(month)))).toEqual(
    months.map((_month, index) => clear(`1988-${String(index + 1).padStart(2, '0')}-14`)),
  );
});

describe('a column of dates', () => {
  it.each([
    ['one that can only be day first', ['12/05/2029', '23/05/2029'], 'dayFirst'],
    ['one that can only be month first', ['12/05/2029', '05-23-2029'], 'monthFirst'],
    ['both, so nothing', ['23/05/2029', '05/23/2029'], null],
    ['none, so nothing', ['12/05/2029', '31.12.2029', 29221, null], null],
  ] as const)('proves its order by %s', (_sentence, cells, order) => {
    expect(dateOrder(cells)).toBe(order);
  });
});
