import type { ComparableName, NameForm, NameMatch, WrittenName } from '../types';
import { hasKoreanFamily, koreanSkeleton } from './korean';
import { romanise } from './romanise';
import { consonants, skeleton } from './skeleton';

/** Words that say whose son or daughter somebody is. Passports have them or leave them out. */
const PARTICLES = new Set(['kizi', 'kisi', 'oglu', 'ogli', 'ugli', 'uli', 'ulu']);

export function comparable({ givenNames, familyName, nativeName }: WrittenName): ComparableName {
  return [`${givenNames} ${familyName}`, nativeName ?? ''].flatMap((text) => {
    const form = readForm(text);
    return form.words.length > 0 ? [form] : [];
  });
}

function readForm(text: string): NameForm {
  const latin = romanise(text);
  const all = latin.map(skeleton);
  const words = all.filter((word) => !PARTICLES.has(word));
  const isHangul = /\p{Script=Hangul}/u.test(text);
  return {
    words: words.length > 0 ? words : all,
    korean: () => latin.map(koreanSkeleton),
    isKorean: isHangul ? 'yes' : hasKoreanFamily(latin) ? 'maybe' : 'no',
  };
}

/** Whether two people may have one name, in whatever script and order it is written. The answer has no direction. */
export function compareNames(one: ComparableName, other: ComparableName): NameMatch {
  let best: NameMatch = 'different';
  for (const form of one) {
    for (const another of other) {
      if (isSameForm(form, another)) return 'sameName';
      if (isSimilarForm(form, another)) best = 'similarName';
    }
  }
  return best;
}

function isSameForm(one: NameForm, other: NameForm): boolean {
  if (isOneText(one.words, other.words)) return true;
  const asKorean =
    one.isKorean === 'yes' ||
    other.isKorean === 'yes' ||
    (one.isKorean === 'maybe' && other.isKorean === 'maybe');
  return asKorean && isOneText(one.korean(), other.korean());
}

/** Who has more words than this is compared word by word only: there are too many orders to try. */
const MOST_WORDS = 4;

/** Whether the words are the same in some order, also where one name has a space that the other has not. */
function isOneText(one: readonly string[], other: readonly string[]): boolean {
  if ([...one].sort().join(' ') === [...other].sort().join(' ')) return true;
  if (letters(one) !== letters(other)) return false;
  if (one.length === other.length || Math.max(one.length, other.length) > MOST_WORDS) return false;
  const orders = new Set(permutations(one));
  return permutations(other).some((order) => orders.has(order));
}

const letters = (words: readonly string[]) => [...new Set(words.join(''))].sort().join('');

/** All orders, each as one text; where two words meet in one letter it stands once, as inside a word. */

function permutations(words: readonly string[]): string[] {
  if (words.length <= 1) return [...words];
  return words.flatMap((word, index) =>
    permutations(words.toSpliced(index, 1)).map((rest) =>
      word.endsWith(rest.charAt(0)) ? word + rest.slice(1) : word + rest,
    ),
  );
}

/** Every word of the shorter name stands in the longer one, exactly or nearly; one word alone must be exact. */
function isSimilarForm(one: NameForm, other: NameForm): boolean {
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (short.length === 1 && long.length > 1) return long.includes(short[0] ?? '');
  const covers = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.some((candidate) => isAlike(word, candidate)));
  return covers(short, long) && (short.length < long.length || covers(long, short));
}

const LONG_WORD = 8;

/** Russian leaves out an h at the beginning of Armenian names, and others leave it out inside. */
const withoutH = (word: string) => word.replaceAll('h', '');

/** Spelt by another ear, so that the consonants are the same, or one typing error in a long word. */
function isAlike(word: string, other: string): boolean {
  if (word === other) return true;
  const [one, another] = [withoutH(word), withoutH(other)];
  const length = Math.min(one.length, another.length);
  const sameSound = consonants(one) === consonants(another);
  const allowed = sameSound ? Math.floor(length / 4) : Number(length >= LONG_WORD);
  return (
    allowed > 0 &&
    Math.abs(one.length - another.length) <= allowed &&
    distance(one, another) <= allowed
  );
}

/** How many letters have to be added, left out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, another] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === another ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
