/** Words between commas, over as many lines as they need: tables of words stay readable that way. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}
