import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const RUSSIAN = 'Фамилия;Имя;Пол;E-mail\r\nСеванакян;Арам;муж.;a@gov.example\r\n';
const KOREAN = '성명,국적,이메일\r\n김서윤,대한민국,kim@gov.example\r\n';
const TURKISH = 'Soyadı;Adı;Ülke\r\nYılmaz;Çağlar Şükrü;Türkiye\r\n';
const SPANISH = 'Name;Note\r\nJosé Núñez;mañana\r\n';
const ENGLISH = 'Family name,Given name\r\nAqbulaqova,Aigerim\r\n';
const KAZAKH = 'Тегі;Аты\r\nӘлімбекқызы;Ғалия Ұлпан\r\n';
const GEORGIAN = 'გვარი;სახელი\r\nცინანდლელი;გიორგი\r\n';

/** 이름, 똠방: the second name starts with 8C 63, which only cp949 has. */
const EXTENDED = [0xc0, 0xcc, 0xb8, 0xa7, 0x0a, 0x8c, 0x63, 0xb9, 0xe6, 0x0a];

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  const cases: [encoding: string, text: string, bytes: Uint8Array][] = [
    ['UTF-8', KAZAKH, Buffer.from(KAZAKH)],
    ['UTF-8 with a byte order mark', GEORGIAN, Buffer.from(`\ufeff${GEORGIAN}`)],
    ['ASCII', ENGLISH, Buffer.from(ENGLISH)],
    ['UTF-16, little end first, with a mark', KOREAN, Buffer.from(`\ufeff${KOREAN}`, 'utf16le')],
    ['UTF-16, big end first, with a mark', RUSSIAN, bigEndian(`\ufeff${RUSSIAN}`)],
    ['UTF-16, little end first, bare', RUSSIAN, Buffer.from(RUSSIAN, 'utf16le')],
    ['UTF-16, big end first, bare', KOREAN, bigEndian(KOREAN)],
    ['UTF-16, bare, English', ENGLISH, Buffer.from(ENGLISH, 'utf16le')],
    ['windows-1251', RUSSIAN, iconv.encode(RUSSIAN, 'windows-1251')],
    [
      'windows-1251 in capitals',
      RUSSIAN.toUpperCase(),
      iconv.encode(RUSSIAN.toUpperCase(), 'windows-1251'),
    ],
    ['cp949', KOREAN, iconv.encode(KOREAN, 'cp949')],
    ['cp949 with a syllable that EUC-KR lacks', '이름\n똠방\n', Uint8Array.from(EXTENDED)],
    ['windows-1254', TURKISH, iconv.encode(TURKISH, 'windows-1254')],
    ['Western letters', SPANISH, iconv.encode(SPANISH, 'windows-1254')],
  ];

  it.each(cases)('reads %s', (_encoding, text, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('finds an old encoding in a long file whose sample ends inside a letter', () => {
    const long = `a${KOREAN.repeat(3_000)}`;
    expect(decodeText(iconv.encode(long, 'cp949'))).toBe(long);
  });

  it('knows that bytes are no text', () => {
    expect(decodeText(Buffer.from('name\0\0,\0sex'))).toBeNull();
    expect(decodeText(Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]))).toBeNull();
    expect(decodeText(Buffer.from('name\x01,sex'))).toBeNull();
  });
});
