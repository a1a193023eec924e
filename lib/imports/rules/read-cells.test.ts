import { date as anyDate, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContact, readPhone } from './read-contact';
import { readCountry } from './read-country';
import { readDate } from './read-date';
import { readLanguages } from './read-languages';
import { readNamePart, readWholeName } from './read-name';
import { readNeeds } from './read-needs';
import { readPassport } from './read-passport';
import { readSex } from './read-sex';
import { clear, readText, unsure, wrong } from './reading';

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
    ['1979', 'notADate'],
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

describe('readSex', () => {
  it.each([
    'F',
    'female',
    'Female',
    'W',
    'ж',
    'жен.',
    'Женский',
    '여',
    '여성',
    'әйел',
    'ayol',
    'qadın',
    'ქალი',
    'Ms.',
  ])('%s is a woman', (cell) => expect(readSex(cell)).toEqual(clear('female')));
  it.each([
    'M',
    'male',
    'М',
    'м',
    'муж.',
    'мужской',
    '남',
    '남자',
    'ер',
    'erkak',
    'kişi',
    'տղամարդ',
    'Mr',
  ])('%s is a man', (cell) => expect(readSex(cell)).toEqual(clear('male')));
  it('leaves out what it does not know', () => {
    expect(readSex('X')).toEqual(unsure(null, 'sexUnknown', { value: 'X' }));
    expect(readSex(null)).toEqual(clear(null));
  });
});

describe('readCountry', () => {
  it.each([
    ['Kazakhstan ', 'KZ'],
    ['KAZAKHSTAN', 'KZ'],
    ['KZ', 'KZ'],
    ['kaz', 'KZ'],
    ['Республика Казахстан', 'KZ'],
    ['Қазақстан Республикасы', 'KZ'],
    ['카자흐스탄', 'KZ'],
    ['Kyrgyz Republic', 'KG'],
    ['Кыргызская Республика', 'KG'],
    ['키르기스공화국', 'KG'],
    ['Республика Таджикистан', 'TJ'],
    ['Ҷумҳурии Тоҷикистон', 'TJ'],
    ['O‘zbekiston Respublikasi', 'UZ'],
    ['Ўзбекистон', 'UZ'],
    ['Azərbaycan Respublikası', 'AZ'],
    ['Azerbaijani', 'AZ'],
    ['Հայաստանի Հանրապետություն', 'AM'],
    ['Rep. of Armenia', 'AM'],
    ['Gürcüstan', 'GE'],
    ['საქართველო', 'GE'],
    ['Грузия', 'GE'],
    ['Republic of Korea', 'KR'],
    ['대한민국', 'KR'],
  ])('%s is %s', (cell, country) => {
    expect(readCountry(cell)).toEqual(clear(country));
  });

  it('guesses past one wrong letter and says so', () => {
    expect(readCountry('Kazakstan')).toEqual(
      unsure('KZ', 'countryGuessed', { value: 'Kazakstan', country: 'KZ' }),
    );
    expect(readCountry('Узбекистн')).toEqual(
      unsure('UZ', 'countryGuessed', { value: 'Узбекистн', country: 'UZ' }),
    );
  });

  it.each(['Pakistan', 'DPRK', "Democratic People's Republic of Korea", 'Iran', 'Russia', 'K'])(
    '%s is none of ours',
    (value) => expect(readCountry(value)).toEqual(wrong(null, 'countryUnknown', { value })),
  );
});

describe('readContact', () => {
  it('reads two facts from a cell whose header names both', () => {
    expect(readContact('Y.Q@gov.example; +7 701 555 01 44', true)).toEqual({
      email: clear('y.q@gov.example'),
      phone: clear('+7 701 555 01 44'),
    });
    expect(readContact('тел.: +7 (701) 555-01-44, e-mail: y@gov.example', true)).toEqual({
      email: clear('y@gov.example'),
      phone: clear('+7 (701) 555-01-44'),
    });
  });

  it('keeps a number that stands in a column for addresses, with a warning', () => {
    expect(readContact('y@gov.example / 87015550144', false)).toEqual({
      email: clear('y@gov.example'),
      phone: unsure('87015550144', 'phoneInEmail', { value: 'y@gov.example / 87015550144' }),
    });
  });

  it.each(['m.jusandalina@gov', '@gov.example', 'a b@', 'not yet'])('%s is an error', (value) => {
    expect(
      readContact(value, false).email.remarks.map(({ level, code }) => [level, code]),
    ).toContainEqual(['error', 'emailWrong']);
  });

  it('takes the first of several addresses and says so', () => {
    expect(readContact('<a@gov.example>, b@gov.example', false)).toEqual({
      email: unsure('a@gov.example', 'severalEmails', { value: '<a@gov.example>, b@gov.example' }),
      phone: clear(null),
    });
  });

  it('says what it left out', () => {
    expect(readContact('a@gov.example (office)', false)).toEqual({
      email: unsure('a@gov.example', 'restIgnored', { value: 'office' }),
      phone: clear(null),
    });
  });

  it('reads a telephone number as it is written', () => {
    expect(readPhone('+7 701 555 01 44 ext. 5')).toEqual(clear('+7 701 555 01 44 ext. 5'));
    expect(readPhone(87015550144)).toEqual(clear('87015550144'));
    expect(readPhone('ask me')).toEqual(unsure(null, 'phoneUnclear', { value: 'ask me' }));
  });
});

describe('readPassport', () => {
  it('takes off spaces and writes capitals', () => {
    expect(readPassport('n 0119 0926')).toEqual(clear('N01190926'));
    expect(readPassport(400123881)).toEqual(clear('400123881'));
    expect(readPassport('AZE-4417002')).toEqual(clear('AZE4417002'));
  });

  it('reads Cyrillic letters that look Latin, and says so', () => {
    expect(readPassport('АС4410291')).toEqual(
      unsure('AC4410291', 'cyrillicLetters', { value: 'АС4410291' }),
    );
  });

  it.each(['12', 'in progress', 'ЖЖ123456', 'N01204417/N01204418'])('%s is an error', (value) => {
    expect(readPassport(value)).toEqual(wrong(null, 'passportWrong', { value }));
  });
});

describe('readLanguages', () => {
  it.each([
    ['Kazakh, Russian', ['kk', 'ru']],
    ['Kazakh / English', ['kk', 'en']],
    ['ru', ['ru']],
    ['таджикский, русский', ['tg', 'ru']],
    ['русский и английский язык (B2)', ['ru', 'en']],
    ['English and Korean', ['en', 'ko']],
    ['한국어, 영어', ['ko', 'en']],
    ["o'zbekcha", ['uz']],
    ['Azərbaycan dili; rus dili; rus', ['az', 'ru']],
    [null, []],
  ])('%s', (cell, codes) => {
    expect(readLanguages(cell)).toEqual(clear(codes));
  });

  it('keeps what it knows and names what it does not', () => {
    expect(readLanguages('English, Klingon')).toEqual(
      unsure(['en'], 'languageUnknown', { value: 'Klingon' }),
    );
  });
});

describe('names', () => {
  it('keeps the parts as they are written', () => {
    expect(readNamePart(' KIM  van der\u200b Berg ')).toEqual(clear('KIM van der Berg'));
    expect(readNamePart('А'.repeat(2_000))).toEqual(wrong('', 'tooLong', { limit: 100 }));
  });

  it.each([
    ['Vakhshrudova Mehri', 'familyThenGiven', 'Vakhshrudova', 'Mehri'],
    ['Sevanakyan; Aram', 'familyThenGiven', 'Sevanakyan', 'Aram'],
    ['van der Berg, Anna Maria', 'familyThenGiven', 'van der Berg', 'Anna Maria'],
    ['Qaratauov Yerlan Daniyaruly', 'familyThenGiven', 'Qaratauov', 'Yerlan Daniyaruly'],
    ['Yerlan Qaratauov', 'givenThenFamily', 'Qaratauov', 'Yerlan'],
  ] as const)(
    'divides %s where the header says %s, and shows how',
    (value, order, familyName, givenNames) => {
      expect(readWholeName(value, order)).toEqual(
        unsure({ familyName, givenNames }, 'nameSplit', { value, familyName, givenNames }),
      );
    },
  );

  it('divides nothing without an order, and no single word', () => {
    expect(readWholeName('Kim Seoyun', 'unknown')).toEqual(
      unsure({ familyName: '', givenNames: 'Kim Seoyun' }, 'nameNotSplit', { value: 'Kim Seoyun' }),
    );
    expect(readWholeName('Jyldyz', 'familyThenGiven')).toEqual(
      clear({ familyName: '', givenNames: 'Jyldyz' }),
    );
  });
});

describe('readNeeds', () => {
  it('tells a diet from a need by its words', () => {
    expect(readNeeds('no pork')).toEqual({ diet: clear('no pork'), accessNeeds: clear(null) });
    expect(readNeeds('wheelchair')).toEqual({
      diet: clear(null),
      accessNeeds: clear('wheelchair'),
    });
    expect(readNeeds('передвигается на коляске')).toEqual({
      diet: clear(null),
      accessNeeds: clear('передвигается на коляске'),
    });
  });

  it('keeps what it cannot tell, and says so', () => {
    expect(readNeeds('arrives on Tuesday').diet).toEqual(
      unsure('arrives on Tuesday', 'needUnclear', { value: 'arrives on Tuesday' }),
    );
    expect(readNeeds('halal, wheelchair').diet).toEqual(
      unsure('halal, wheelchair', 'needUnclear', { value: 'halal, wheelchair' }),
    );
  });
});

it('free text loses invisible signs and nothing else', () => {
  expect(readText('\u202eHead\u0007 of\r\n  division\u00a0', 100)).toEqual(
    clear('Head of division'),
  );
  expect(readText('нет', 100)).toEqual(clear(null));
  expect(readText('x'.repeat(101), 100)).toEqual(wrong(null, 'tooLong', { limit: 100 }));
});
