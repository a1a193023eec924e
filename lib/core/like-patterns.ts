/**
 * Patterns of ILIKE of which one finds the text anywhere, whatever its case. What LIKE reads as a wildcard is looked
 * for as it stands. A database of the C locale folds the case of Latin letters only, so the usual spellings of others
 * are asked for one by one.
 */
export function likePatterns(text: string): string[] {
  const lower = text.toLowerCase();
  const titled = lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const spellings = new Set([text, lower, titled, text.toUpperCase()].map(folded));
  return [...spellings].map((spelling) => `%${spelling.replace(/[\\%_]/g, '\\$&')}%`);
}

/** Spellings that differ in Latin letters only are one to every database. */
function folded(spelling: string): string {
  return spelling.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
