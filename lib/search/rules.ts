import { storableText } from '@/lib/core/storable';
import type { Part } from './types';

/** One letter would find nearly everything; longer queries than this find nothing anyway. */
const SHORTEST = 2;
const LONGEST = 100;
export const SHOWN = 8;

/** What somebody typed, as it is looked for; null when it is too little to look for. */
export function searchFor(typed: string): string | null {
  const query = storableText(typed).normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  return [...query].length >= SHORTEST ? query : null;
}

/** The first of a list that was asked for one more than are shown. */
export function firstOf<T>(found: readonly T[]): Part<T> {
  return { items: found.slice(0, SHOWN), more: found.length > SHOWN };
}
