import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning } from '../types';
import { type Concept, HEADER_WORDS, NATIVE_WORDS, NUMBER_WORDS } from './header-words';
import { plain, textOf } from './reading';

/** `weight` tells apart two headers that mean the same: the one that says it in more letters is meant. */
type Understood = { says: ColumnMeaning | 'none' | null; weight: number };
type Found = { concept: Concept; at: number; length: number };

/** A header is short; a longer text is a title or an instruction. */
const HEADER_LENGTH = 100;
const NOT_UNDERSTOOD: Understood = { says: null, weight: 0 };
/** `#`: a column of numbers has many signs and few words. */
const ONLY_SIGNS: Understood = { says: 'none', weight: 1 };
/** What stands between two facts that one column holds. */
const AND = /[,;/&+\n·ㆍ]|및|(?<!\p{L})(?:and|и|және|жана|ва|va|və|և|ու|და)(?!\p{L})/iu;

/** A word as it is looked for in a header with a space at either end; see `HEADER_WORDS`. */
type Needle = { needle: string; length: number };

const SOUGHT = Object.entries(HEADER_WORDS).map(([concept, words]) => ({
  concept: concept as Concept,
  needles: words.map(needleOf),
}));
const NATIVE = NATIVE_WORDS.map(needleOf);
const NUMBER = NUMBER_WORDS.map(needleOf);

function needleOf(word: string): Needle {
  if (word.startsWith('=')) return { needle: ` ${word.slice(1)} `, length: word.length - 1 };
  const isKorean = /\p{Script=Hangul}/u.test(word);
  return { needle: isKorean ? word : ` ${word}`, length: word.length };
}

/**
 * `says` is what the header means by itself (`none`: something that Sapar does not keep), `meaning` what the column is
 * read as beside the others.
 */
export type HeaderColumn = {
  column: number;
  header: string;
  says: ColumnMeaning | 'none' | null;
  meaning: ColumnMeaning | null;
};

/** The columns of a header row. No meaning is given twice; the columns left over get none. */
export function readHeader(header: SheetRow): HeaderColumn[] {
  const columns = header.cells.map((cell, index) => {
    const text = textOf(cell);
    return { column: index + 1, header: text, ...understand(text) };
  });
  const meant = new Map<string, { column: number; weight: number }>();
  for (const { column, says, weight } of columns) {
    if (says && weight > (meant.get(says)?.weight ?? 0)) meant.set(says, { column, weight });
  }
  const unique = columns.map(({ column, header: text, says }) => ({
    column,
    header: text,
    says,
    meaning: says && says !== 'none' && meant.get(says)?.column === column ? says : null,
  }));
  return withOneName(unique);
}

/**
 * There is one name to read. Two columns for its parts are best, then one for both; the name in the own script
 * stands in for it where there is no other. A given name without a family name is likely the whole name, and a
 * name beside a family name the given one.
 */
function withOneName(columns: HeaderColumn[]): HeaderColumn[] {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const rename = (from: ColumnMeaning, to: ColumnMeaning | null) => {
    columns = columns.map((column) =>
      column.meaning === from ? { ...column, meaning: to } : column,
    );
  };
  const whole = ['familyThenGiven', 'givenThenFamily', 'fullName'] as const;
  if (has('familyName') && !has('givenNames')) rename('fullName', 'givenNames');
  if (has('givenNames') && !has('familyName')) {
    rename('givenNames', whole.some(has) ? null : 'fullName');
  }
  const best = has('familyName') ? null : whole.find(has);
  for (const meaning of whole) if (meaning !== best) rename(meaning, null);
  if (!has('familyName') && best === undefined) {
    rename('nativeName', 'fullName');
    rename('nativeFamilyName', 'familyName');
    rename('nativeGivenNames', 'givenNames');
  }
  return columns;
}

function understand(header: string): Understood {
  if (header.length > HEADER_LENGTH) return NOT_UNDERSTOOD;
  if (header !== '' && plain(header) === '') return ONLY_SIGNS;
  const found = conceptsIn(header.replace(/\([^)]*\)/g, ' '));
  const at = (concept: Concept) => found.find((one) => one.concept === concept)?.at ?? -1;
  // A whole name may end with the father's, which alone is left out.
  const isWholeName = at('family') >= 0 && at('given') >= 0;
  const [first] = found
    .filter(({ concept }) => !(isWholeName && concept === 'none'))
    .toSorted((a, b) => b.length - a.length);
  if (first === undefined) return NOT_UNDERSTOOD;
  return { says: meaningOf(first.concept, at, header), weight: first.length };
}

function meaningOf(
  concept: Concept,
  at: (concept: Concept) => number,
  header: string,
): ColumnMeaning | 'none' | null {
  switch (concept) {
    case 'none':
      return 'none';
    case 'family':
    case 'given':
    case 'name':
    case 'familyGivenPatronymic':
      return nameMeaning(concept, at('family'), at('given'), header);
    case 'passportNumber':
    case 'passportExpiresOn':
      return passportMeaning(
        concept,
        at('passportNumber') >= 0 && at('passportExpiresOn') >= 0,
        header,
      );
    case 'organizationName':
    case 'position':
      return workMeaning(concept, at('organizationName'), at('position'), header);
    case 'email':
    case 'phone':
      return at('email') >= 0 && at('phone') >= 0 ? 'emailAndPhone' : concept;
    case 'diet':
    case 'accessNeeds':
    case 'notes':
      return needsMeaning(concept, at('diet') >= 0, at('accessNeeds') >= 0 || at('notes') >= 0);
    default:
      return concept;
  }
}

function nameMeaning(
  concept: 'family' | 'given' | 'name' | 'familyGivenPatronymic',
  familyAt: number,
  givenAt: number,
  header: string,
): ColumnMeaning {
  const both = familyAt >= 0 && givenAt >= 0;
  if (hasWord(header, NATIVE)) {
    if (both) return 'nativeName';
    const parts = { family: 'nativeFamilyName', given: 'nativeGivenNames' } as const;
    return concept === 'family' || concept === 'given' ? parts[concept] : 'nativeName';
  }
  if (both) return familyAt < givenAt ? 'familyThenGiven' : 'givenThenFamily';
  const alone = {
    family: 'familyName',
    given: 'givenNames',
    name: 'fullName',
    familyGivenPatronymic: 'familyThenGiven',
  } as const;
  return alone[concept];
}

function passportMeaning(
  concept: 'passportNumber' | 'passportExpiresOn',
  namesBoth: boolean,
  header: string,
): ColumnMeaning {
  return namesBoth && hasWord(header, NUMBER) && AND.test(header) ? 'passportAndExpiry' : concept;
}

function workMeaning(
  concept: 'organizationName' | 'position',
  organizationAt: number,
  positionAt: number,
  header: string,
): ColumnMeaning {
  if (organizationAt < 0 || positionAt < 0) return concept;
  const isOrganizationFirst = organizationAt < positionAt;
  if (AND.test(header))
    return isOrganizationFirst ? 'organizationAndPosition' : 'positionAndOrganization';
  return isOrganizationFirst ? 'organizationName' : 'position';
}

/** Notes alone may be about anything, so their values have to say it. */
function needsMeaning(
  concept: 'diet' | 'accessNeeds' | 'notes',
  diet: boolean,
  more: boolean,
): ColumnMeaning | null {
  if (diet && more) return 'dietAndNeeds';
  return concept === 'notes' ? null : concept;
}

/** Each concept that a header names, by the longest of its words. */
function conceptsIn(header: string): Found[] {
  const text = ` ${plain(header)} `;
  return SOUGHT.flatMap(({ concept, needles }) => {
    let longest: Found | null = null;
    for (const { needle, length } of needles) {
      if (length <= (longest?.length ?? 0)) continue;
      const at = text.indexOf(needle);
      if (at >= 0) longest = { concept, at, length };
    }
    return longest ? [longest] : [];
  });
}

function hasWord(header: string, sought: readonly Needle[]): boolean {
  const text = ` ${plain(header)} `;
  return sought.some(({ needle }) => text.includes(needle));
}
