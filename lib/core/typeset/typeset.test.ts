import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../vocabulary';
import { readPdf } from './testing/read-pdf';
import { type LetterPage, typeset } from './typeset';

const page: LetterPage = {
  title: 'Request of a visit',
  lang: 'en',
  at: '2023-10-24T01:30:00Z',
  letterhead: ['Digital Government for Regional Cooperation'],
  stamp: 'Release 3, 24 October 2023',
  pages: 'Page {page} of {pages}',
  day: '24 October 2023',
  recipient: ['National Information Resources Service'],
  subject: 'A visit of 28 officials',
  parts: [{ lines: ['Dear Ms Kim,'] }, { facts: [['Time', '13:30–15:00']] }],
  list: null,
  signatories: [{ name: 'Aigul Sarsenova', jobTitle: 'Project manager' }],
};
const set = (changed: Partial<LetterPage> = {}) => typeset('letter', { ...page, ...changed });
const read = async (changed: Partial<LetterPage> = {}) => readPdf(await set(changed));

const SCRIPTS = [
  ['Latin', 'Səbinə Məmmədova, Gʻulom Oʻrinov, Ýürek, “quoted” – 24 €'],
  ['Cyrillic', 'Әйгерім Ғабитқызы Өңірбаева, Қыргыз Ұлттық, Ҷамшед Ҳакимов, Іңкәр № 5'],
  ['Hangul', '국가정보자원관리원 대전센터 김지우 과장 귀하'],
  ['Armenian', 'Արամ Պետրոսյան և Ծովինար'],
  ['Georgian', 'ნინო ბერიძე, ქართული'],
] as const;

describe.each(LOCALES)('a document in %s', (lang: Locale) => {
  test.each(SCRIPTS)('keeps %s, which another program reads back', async (_script, text) => {
    const { pages, fonts, boxes } = await read({ lang, parts: [{ lines: [text] }] });
    expect(pages.join().replace(/\s+/g, ' ')).toContain(text.normalize('NFC'));
    expect([boxes, fonts.filter(({ isEmbedded }) => !isEmbedded)]).toEqual([0, []]);
  });
});

test('a letter that no font has is counted as a box, so that the tests above would see one', async () => {
  expect((await read({ parts: [{ lines: ['ไทย'] }] })).boxes).toBe(3);
});

test.each([
  ['code', '#panic("x") #let x = 1; #read("/etc/passwd")'],
  ['markup', '*bold* _italic_ = Heading @reference $x^2$ `raw` ~ \\ // comment /* more'],
  ['HTML', '<script>alert(1)</script> &amp; <b onclick="x">'],
  ['quotation marks and backslashes', '"\'\\u0041 \\" }] {host}'],
])('%s in a text is printed as it stands', async (_case, text) => {
  const whole = await read({
    title: text,
    letterhead: [text, text],
    recipient: [text],
    subject: text,
    parts: [{ lines: [text] }, { facts: [[text, text]] }],
    list: { head: [text], isWide: [true], rows: [[text]], missing: text, note: text },
    signatories: [{ name: text, jobTitle: text }],
  });
  const words = whole.pages.join('').replace(/\s+/g, '').split(text.replace(/\s+/g, ''));
  expect([words.length - 1, whole.title]).toEqual([12, text]);
});

test('newlines, characters that no font draws and those that turn a line around do no harm', async () => {
  const { pages, boxes } = await read({ parts: [{ lines: ['one\ntwo\u0000\u202eevil\u0007'] }] });
  expect([pages.join().includes('one\ntwo'), pages.join().includes('evil'), boxes]).toEqual([
    true,
    true,
    0,
  ]);
});

test('a word of a thousand letters stays on the page, whole', async () => {
  const word = 'x'.repeat(1_000);
  const { pages } = await read({ parts: [{ lines: [word] }] });
  expect(pages.join('').replace(/[^x]/g, '')).toHaveLength(1_000);
});

test('says its title, language and date, and its stamp on every page', async () => {
  const rows = Array.from({ length: 80 }, (_, index) => [`Person ${index}`]);
  const { title, lang, madeAt, pages } = await read({
    lang: 'ru',
    list: { head: ['Name'], isWide: [true], rows, missing: '', note: null },
  });
  expect([title, lang, madeAt]).toEqual(['Request of a visit', 'ru', 'D:20231024013000Z']);
  expect(
    pages.map((text) => /Release 3, 24 October 2023.*Page \d of \d/s.exec(text) !== null),
  ).toEqual(pages.map(() => true));
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
});

test('the same data are the same bytes', async () => {
  expect(Buffer.compare(await set(), await set())).toBe(0);
});

test('what is missing in a list is named', async () => {
  const { pages } = await read({
    list: {
      head: ['Name', 'Passport'],
      isWide: [true, false],
      rows: [['Aram', null]],
      missing: 'to follow',
      note: '1 passport number missing',
    },
  });
  expect(pages[0]?.replace(/\s+/g, ' ')).toContain('1 Aram to follow 1 passport number missing');
});

test('hundreds of people leave the event loop free', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`Person ${index}`, `N${index}`]);
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await set({ list: { head: ['a', 'b'], isWide: [true, true], rows, missing: '', note: null } });
  clearInterval(clock);
  expect(longest).toBeLessThan(150);
});
