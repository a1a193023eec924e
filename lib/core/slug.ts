const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ә:a ғ:gh қ:q ң:ng ө:o ұ:u ү:u һ:h і:i'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** Latin letters that no accent explains. */
const LATIN: Record<string, string> = { ə: 'a', ı: 'i', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' };

/**
 * A piece of an address from a title: "Study visit 4, Korea" becomes `study-visit-4-korea`. Empty where nothing
 * of the title can be written in Latin letters.
 */
export function slugOf(title: string): string {
  return [...title.normalize('NFC').toLowerCase()]
    .map((letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'ʻʼ’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}
