import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning } from '../types';
import { type Concept, HEADER_WORDS, NATIVE_WORDS } from './header-words';
import { plain, textOf } from './reading';

/** `weight` tells apart two headers that mean the same: the one that says it in more letters is meant. */
type Understood = { meaning: ColumnMeaning | null; weight: number };
type Found = { concept: Concept; at: number; length: number };

/** A header is short; a longer text is a title or an instruction. */
const HEADER_LENGTH = 100;
const NOT_UNDERSTOOD: Understood = { meaning: null, weight: 0 };

export type HeaderColumn = { column: number; header: string; meaning: ColumnMeaning | null };

/** The columns of a header row. No meaning is given twice; the columns left over get none. */
export function readHeader(header: SheetRow): HeaderColumn[] {
  const columns = header.cells.map((cell, index) => {
    const text = textOf(cell);
    return { column: index + 1, header: text, ...understand(text) };
  });
  const meant = new Map<ColumnMeaning, { column: number; weight: number }>();
  for (const { column, meaning, weight } of columns) {
    if (meaning && weight > (meant.get(meaning)?.weight ?? 0))
      meant.set(meaning, { column, weight });
  }
  const unique = columns.map(({ column, header: text, meaning }) => ({
    column,
    header: text,
    meaning: meaning && meant.get(meaning)?.column === column ? meaning : null,
  }));
  return withOneName(unique);
}

/**
 * There is one name to read. Two columns for its parts are best, then one for both; the name in the own script
 * stands in for it where there is no other. A given name without a family name is likely the whole name.
 */
function withOneName(columns: HeaderColumn[]): HeaderColumn[] {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const rename = (from: ColumnMeaning, to: ColumnMeaning | null) => {
    columns = columns.map((column) =>
      column.meaning === from ? { ...column, meaning: to } : column,
    );
  };
  const whole = ['familyThenGiven', 'givenThenFamily', 'fullName'] as const;
  if (has('givenNames') && !has('familyName')) {
    rename('givenNames', whole.some(has) ? null : 'fullName');
  }
  const best = has('familyName') ? null : whole.find(has);
  for (const meaning of whole) if (meaning !== best) rename(meaning, null);
  if (!has('familyName') && best === undefined) rename('nativeName', 'fullName');
  return columns;
}

function understand(header: string): Understood {
  if (header.length > HEADER_LENGTH) return NOT_UNDERSTOOD;
  const found = conceptsIn(header.replace(/\([^)]*\)/g, ' '));
  const [first] = found.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return NOT_UNDERSTOOD;
  const at = (concept: Concept) => found.find((one) => one.concept === concept)?.at ?? -1;
  return { meaning: meaningOf(first.concept, at, header), weight: first.length };
}

function meaningOf(
  concept: Concept,
  at: (concept: Concept) => number,
  header: string,
): ColumnMeaning | null {
  switch (concept) {
    case 'none':
      return null;
    case 'family':
    case 'given':
    case 'name':
    case 'familyGivenPatronymic':
      return nameMeaning(concept, at('family'), at('given'), header);
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
  const words = plain(header);
  if (NATIVE_WORDS.some((word) => words.includes(word))) return 'nativeName';
  if (familyAt >= 0 && givenAt >= 0) {
    return familyAt < givenAt ? 'familyThenGiven' : 'givenThenFamily';
  }
  const alone = {
    family: 'familyName',
    given: 'givenNames',
    name: 'fullName',
    familyGivenPatronymic: 'familyThenGiven',
  } as const;
  return alone[concept];
}

/** Notes alone may be about anything, so they are left out. */
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
  const concepts = Object.keys(HEADER_WORDS) as Concept[];
  return concepts.flatMap((concept) => {
    const [longest] = HEADER_WORDS[concept]
      .map((word) => ({ concept, ...find(text, word) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.length - a.length);
    return longest ? [longest] : [];
  });
}

function find(text: string, word: string): { at: number; length: number } {
  if (word.startsWith('=')) {
    return { at: text.indexOf(` ${word.slice(1)} `), length: word.length - 1 };
  }
  const isKorean = /\p{Script=Hangul}/u.test(word);
  return { at: text.indexOf(isKorean ? word : ` ${word}`), length: word.length };
}
