/** Stands for a name that was erased: in the directory, and wherever it was taken out of a text. */
export const ERASED_NAME = '—';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text, or all texts in a value, with a dash for every mention of these names. Only whole words are taken out: of
 * somebody who is called Li, nothing happens to Lisbon.
 */
export function blot<T>(value: T, names: readonly string[]): T {
  const words = names.filter((name) => name.trim().length > 1).map(escape);
  if (words.length === 0) return value;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return blotted(value, pattern) as T;
}

function blotted(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, ERASED_NAME);
  if (Array.isArray(value)) return value.map((item) => blotted(item, pattern));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, blotted(part, pattern)]),
  );
}
