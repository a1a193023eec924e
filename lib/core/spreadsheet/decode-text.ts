import iconv from 'iconv-lite';

/**
 * Finds the encoding of a text file. UTF-8 proves itself: text in another encoding is hardly ever valid UTF-8.
 * Between the old encodings, the one wins whose words look like words: one script each, and capitals only
 * where capitals stand.
 */

/** windows-1254 covers Western and Turkish letters. */
const OLD_ENCODINGS = ['windows-1251', 'cp949', 'windows-1254'] as const;
const SAMPLE_BYTES = 64 * 1024;

/** The text without its byte order mark, or null where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const isSixteenBit = bytes.subarray(0, SAMPLE_BYTES).includes(0);
  if (!isSixteenBit) {
    const text = decode(bytes, 'utf-8');
    if (text !== null) return text;
  }
  const best = bestOf(bytes, isSixteenBit ? ['utf-16le', 'utf-16be'] : OLD_ENCODINGS);
  return best === null ? null : decode(bytes, best, isSixteenBit);
}

function decode(bytes: Uint8Array, encoding: string, strictly = true): string | null {
  try {
    const text = decoded(bytes, encoding, strictly);
    return looksBinary(text) ? null : text;
  } catch {
    return null;
  }
}

/** The platform's Korean table lacks the 8,822 syllables that cp949 adds to EUC-KR, and names use them. */
function decoded(bytes: Uint8Array, encoding: string, strictly: boolean): string {
  return encoding === 'cp949'
    ? iconv.decode(bytes, 'cp949')
    : new TextDecoder(encoding, { fatal: strictly }).decode(bytes);
}

function bestOf(bytes: Uint8Array, encodings: readonly string[]): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scored = encodings.map((encoding) => {
    // The end of the sample may cut a letter in two, which is no damage.
    const text = decoded(sample, encoding, false).replace(/\ufffd$/, '');
    return { encoding, score: score(text) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.encoding : null;
}

/** NUL and most other control characters never stand in a table. */
function looksBinary(text: string): boolean {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

const WORD = /[\p{L}\p{M}]+/gu;
const SCRIPTS = [/^\p{Script=Latin}+$/u, /^\p{Script=Cyrillic}+$/u, /^\p{Script=Hangul}+$/u];
const CASED = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;
const UNCASED = /^\p{Lo}+$/u;
/** Replacement characters, C1 controls and private use: what a wrong table leaves behind. */
const DAMAGE = /[\ufffd\x80-\x9f\p{Co}]/gu;

/** Signs that hardly anybody types into a table; the quotes, dashes and № that people do type are exempt. */
const ODD_SIGN = /[^\0-\x7f\p{L}\p{M}\p{Nd}\p{Z}№«»‹›–—“”„‘’…•°·]/gu;

/** Letters in words that look like words, minus three times the others and the odd signs; damage costs ten. */
function score(text: string): number {
  let points = 0;
  for (const [word] of text.matchAll(WORD)) {
    const plausible =
      SCRIPTS.some((script) => script.test(word)) && (CASED.test(word) || UNCASED.test(word));
    points += plausible ? word.length : -3 * word.length;
  }
  return points - 3 * count(text, ODD_SIGN) - 10 * count(text, DAMAGE);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
