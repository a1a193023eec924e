import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { COUNTRIES, type Country } from '@/lib/core/vocabulary';
import { COUNTRY_GUESSES, COUNTRY_WORDS } from './country-words';
import { clear, plain, type Reading, textOf, unsure, wrong } from './reading';

/** Taken off before looking, so that `Kyrgyz Republic` and `Республика Таджикистан` meet the short names. */
const REPUBLIC =
  /(?<!\p{L})(?:the|of|republic|rep|respublikası|respublikasi|республика|республики|республикасы|республикаси|респ|ҷумҳурии|հանրապետություն|հանրապետության|რესპუბლიკა)(?!\p{L})|공화국/gu;
/** Below this length one wrong letter makes another word. */
const GUESS_LETTERS = 7;
/** Between two ways to say one country: `KZ / Kazakhstan`, `Republic of Kazakhstan (RK)`. */
const BETWEEN = /[/,;|()[\]–—]|\s-\s|\n/u;

/** Any name, code or adjective of a country that Sapar serves; one wrong letter is a guess to be confirmed. */
export function readCountry(cell: Cell | undefined): Reading<Country | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const name = bare(value);
  const known = BY_WORD.get(name) ?? saidTwice(value);
  if (known) return clear(known);
  const guess = COUNTRY_GUESSES[name] ?? oneLetterAway(name);
  return guess
    ? unsure(guess, 'countryGuessed', { value, country: guess })
    : wrong(null, 'countryUnknown', { value });
}

const BY_WORD: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => COUNTRY_WORDS[country].map((word) => [word, country] as const)),
);

function bare(text: string): string {
  return plain(text).replace(REPUBLIC, ' ').replace(/\s+/g, ' ').trim();
}

/** The country that every part of the text says. */
function saidTwice(value: string): Country | null {
  const parts = value.split(BETWEEN).map(bare).filter(Boolean);
  const said = new Set(parts.map((part) => BY_WORD.get(part) ?? COUNTRY_GUESSES[part]));
  const [only] = said;
  return parts.length > 1 && said.size === 1 && only ? only : null;
}

/** By their lengths, because a list has thousands of cells and no word is near to a much longer one. */
const BY_LENGTH = Map.groupBy(BY_WORD, ([word]) => word.length);

/** The one country that one letter too many, too few, or another makes of the name. */
function oneLetterAway(name: string): Country | undefined {
  const lengths = [name.length - 1, name.length, name.length + 1];
  const near = new Set(
    lengths.flatMap((length) =>
      (BY_LENGTH.get(length) ?? [])
        .filter(([word]) => isOneLetterAway(name, word))
        .map(([, country]) => country),
    ),
  );
  return near.size === 1 ? [...near][0] : undefined;
}

function isOneLetterAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < GUESS_LETTERS) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
