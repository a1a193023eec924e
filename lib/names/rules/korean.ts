/** Korean names are romanised by ear as often as by rule: 박 is Bak, Pak and Park, 영희 Yeonghui and Younghee. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^park$/, 'pak'],
  [/^roh?$/, 'no'],
  [/ts|dzh|zh|ch|j/g, 'c'],
  [/sh/g, 's'],
  [/^rh/, 'r'],
  [/woo|wu/g, 'u'],
  [/oo|ou|eo|eu/g, 'u'],
  [/ee|ui|yi/g, 'i'],
  [/^[lr](?=[iy])/, ''],
  [/ae|ai|ay|oe|oi|oy/g, 'e'],
  [/(?<=[aeiou])h$/, ''],
  [/g|q|k/g, 'k'],
  [/d|t/g, 't'],
  [/b|p/g, 'p'],
  [/r|l/g, 'l'],
  [/([a-z])\1+/g, '$1'],
];

/** A romanised Korean word in the one spelling that stands for its usual ones. */
export function koreanSkeleton(word: string): string {
  return SPELLINGS.reduce((text, [spelling, one]) => text.replace(spelling, one), word) || word;
}

/** The frequent family names, in the revised romanisation; Koreans of Central Asia have them too. */
const FAMILIES = new Set(
  (
    'gim i bag choe jeong gang jo yun jang im han o seo sin gwon hwang an song yu jeon hong go mun yang son bae ' +
    'baek heo nam sim no ha gwak seong cha ju u gu min na jin ji eom won bang gong hyeon ham byeon yeom'
  )
    .split(' ')
    .map(koreanSkeleton),
);

const LONGEST_FAMILY = 6;

/** Whether a name may be Korean: one of its words is a Korean family name. */
export function hasKoreanFamily(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.some((word) => word.length <= LONGEST_FAMILY && FAMILIES.has(koreanSkeleton(word)))
  );
}
