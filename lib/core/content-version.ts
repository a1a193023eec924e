/**
 * A version of something that is saved as a whole and has no row to count on, such as a list: the same for the same
 * content, so that a save over something else than what was seen is noticed. FNV-1a, 31 bits, never 0.
 */
export function contentVersion(content: unknown): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(content))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 1 || 1;
}
