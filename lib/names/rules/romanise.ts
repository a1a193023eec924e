import anyAscii from 'any-ascii';

/** Letters that a general table reads otherwise than the passports of these countries write them. */
const LETTERS: readonly [RegExp, string][] = [
  // Armenian: two letters are one sound, and a word begins with vo and ye.
  [/ու/g, 'u'],
  [/և/g, 'ev'],
  [/(?<!\p{L})ո(?!վ)/gu, 'vo'],
  // Cyrillic: Russian, Kazakh, Kyrgyz, Tajik, Uzbek.
  [/(?<=[бвгджзйклмнпрстфхцчшщқғңҳҷ])ё/g, 'e'],
  [/ё/g, 'yo'],
  [/ң/g, 'ng'],
  [/ә/g, 'a'],
  [/ў/g, 'u'],
  // Latin: Azerbaijani and the new Kazakh and Uzbek alphabets.
  [/ə/g, 'a'],
  [/ş/g, 'sh'],
  [/ç/g, 'ch'],
  [/o[\u02BB\u02BC\u2018\u2019'`](?=\p{L})/gu, 'u'],
];

/**
 * The words of a name in small Latin letters, whatever script it is written in: `Ақбұлақова` is `aqbulaqova`.
 * What stands inside a word without being a letter, such as an apostrophe, is left out. Never throws.
 */
export function romanise(name: string): string[] {
  let text = name.normalize('NFKC').toLowerCase().normalize('NFC');
  for (const [letter, latin] of LETTERS) text = text.replace(letter, latin);
  return text
    .split(/[\s\p{Z}\p{Pd},.;:/()"«»“”_]+/u)
    .map((word) =>
      anyAscii(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((word) => word !== '');
}
