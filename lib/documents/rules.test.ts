import { describe, expect, test } from 'vitest';
import { letterName, letterType } from './rules';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what a file is, by its content', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a page that calls itself a PDF further down', '<html>%PDF-1.7', null],
    ['a zip', 'PK\x03\x04', null],
    ['the beginning of a PNG', '\x89PNG', null],
    ['nothing', '', null],
  ])('%s', (_case, content, type) => {
    expect(letterType(bytes(content))).toBe(type);
  });
});

describe('the name of a letter', () => {
  test.each([
    ['letter.pdf', 'application/pdf', 'letter.pdf'],
    ['Письмо №12.PDF', 'application/pdf', 'Письмо №12.PDF'],
    ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
    ['letter.exe', 'application/pdf', 'letter.exe.pdf'],
    ['no ending', 'image/png', 'no ending.png'],
    ['C:\\Users\\me\\letter.pdf', 'application/pdf', 'letter.pdf'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['let\u202efdp.exe', 'application/pdf', 'letfdp.exe.pdf'],
    ['"quoted"\r\nX: y.pdf', 'application/pdf', 'quotedX y.pdf'],
    ['', 'image/png', 'letter.png'],
    ['.pdf', 'application/pdf', 'pdf.pdf'],
  ] as const)('%j of type %s is kept as %j', (sent, type, kept) => {
    expect(letterName(sent, type)).toBe(kept);
  });

  test('is cut before a character that does not fit, and not through it', () => {
    const start = 'x'.repeat(119);
    expect(letterName(`${start}😀.pdf`, 'application/pdf')).toBe(`${start}.pdf`);
  });

  test('is cut where it is endless', () => {
    expect(letterName(`${'x'.repeat(2_000)}.pdf`, 'application/pdf')).toBe(
      `${'x'.repeat(120)}.pdf`,
    );
  });
});
