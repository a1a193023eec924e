/** Usual spellings of one sound, in the order in which they are read. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^ju(?=[lr])/, 'yu'],
  [/(?<=^ale|^ma|^feli)x/g, 'ks'],
  [/^x(?=en)|(?<=^o)x(?=an)/g, 'ks'],
  [/shch|sch/g, 'sh'],
  [/tch|tsh/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[tlr])/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  // An Azerbaijani c is what others write as j.
  [/c(?!h)/g, 'j'],
  // й, и, ы and the sign for softness are y, i, j or nothing.
  [/(?<=[aeiouy])j(?![aeiouy])/g, 'i'],
  [/(?<=[bdfgjklmnprstvz])[iy]o/g, 'e'],
  [/y/g, 'i'],
  [/(?<=[aeou])ie/g, 'e'],
  [/^ie/, 'e'],
  [/([a-z])\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
];

/** A romanised word in the one spelling that stands for its usual ones: `yuliya`, `julia` and `iuliia` are `iulia`. */
export function skeleton(word: string): string {
  return SPELLINGS.reduce((text, [spelling, one]) => text.replace(spelling, one), word) || word;
}

const CONSONANTS: readonly [RegExp, string][] = [
  [/ng/g, 'n'],
  [/c|j/g, 'j'],
  [/ts|s|z/g, 's'],
  [/b|p/g, 'p'],
  [/d|t/g, 't'],
  [/g|k/g, 'k'],
  [/f|v/g, 'f'],
];

/** What even a careless spelling keeps of a skeleton without its h: whether a vowel comes first, and the consonants. */
export function consonants(word: string): string {
  const text = CONSONANTS.reduce((kept, [sound, one]) => kept.replace(sound, one), word);
  const bare = text.replace(/[aeiou]/g, '').replace(/([a-z])\1+/g, '$1');
  return /^[aeiou]/.test(text) ? `-${bare}` : bare;
}
