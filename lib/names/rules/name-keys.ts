import type { ComparableName } from '../types';
import { consonants } from './skeleton';

/** Names that are the same share one of these, so that only those few have to be compared. */
export function sameNameKeys(name: ComparableName): string[] {
  return [
    ...new Set(
      name.flatMap(({ words, korean }) => [letters(words), `as Korean ${letters(korean())}`]),
    ),
  ];
}

/** Names that are alike share one of these, but for a typing error in every word. */
export function similarNameKeys(name: ComparableName): string[] {
  return [
    ...new Set(
      name.flatMap(({ words }) => words.map((word) => consonants(word.replaceAll('h', '')))),
    ),
  ];
}

const letters = (words: readonly string[]) => [...new Set(words.join(''))].sort().join('');
