import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { COUNTRIES, type Country } from '@/lib/core/vocabulary';
import { COUNTRY_WORDS } from './country-words';
import { clear, plain, type Reading, textOf, unsure, wrong } from './reading';

/** Taken off before looking, so that `Kyrgyz Republic` and `Республика Таджикистан` meet the short names. */
const REPUBLIC =
  /(?<!\p{L})(?:the|of|republic|rep|respublikası|respublikasi|республика|республикасы|республикаси|респ|ҷумҳурии|հանրապետություն|რესპუბლიკა)(?!\p{L})|공화국/gu;
/** Below this length one wrong letter makes another word. */
const GUESS_LETTERS = 7;

/** Any name, code or adjective of a country that Sapar serves; one wrong letter is a guess to be confirmed. */
export function readCountry(cell: Cell | undefined): Reading<Country | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const name = plain(value).replace(REPUBLIC, ' ').replace(/\s+/g, ' ').trim();
  const known = COUNTRIES.find((country) => COUNTRY_WORDS[country].includes(name));
  if (known) return clear(known);
  const near = COUNTRIES.filter((country) =>
    COUNTRY_WORDS[country].some((word) => isOneLetterAway(name, word)),
  );
  const [guess] = near;
  return guess && near.length === 1
    ? unsure(guess, 'countryGuessed', { value, country: guess })
    : wrong(null, 'countryUnknown', { value });
}

/** One letter too many, too few, or another. */
function isOneLetterAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < GUESS_LETTERS || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
