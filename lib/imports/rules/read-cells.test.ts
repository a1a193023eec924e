import { describe, expect, it } from 'vitest';
import { readContact, readPhone } from './read-contact';
import { readNamePart, readWholeName } from './read-name';
import { readNeeds } from './read-needs';
import { readPassport } from './read-passport';
import { clear, readText, unsure, wrong } from './reading';

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

  it.each([
    ['HANBYEOL Seoyun', 'HANBYEOL', 'Seoyun'],
    ['Nino VAZISUBNELI', 'VAZISUBNELI', 'Nino'],
  ])(
    'takes the word in capitals of %s for the family name, and shows how',
    (value, familyName, givenNames) => {
      expect(readWholeName(value, 'unknown')).toEqual(
        unsure({ familyName, givenNames }, 'nameSplit', { value, familyName, givenNames }),
      );
    },
  );

  it('refuses a name of 2,000 characters, and says how long it may be', () => {
    expect(readWholeName('Aru '.repeat(500), 'familyThenGiven')).toEqual(
      wrong({ familyName: '', givenNames: '' }, 'tooLong', { limit: 100 }),
    );
  });

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
