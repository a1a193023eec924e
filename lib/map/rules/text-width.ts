/** Parts of the font's size that a letter takes at most in our faces, bold ones included. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ .,:;'’|!ijl()-]/, 0.32],
  [/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af]/, 1],
  [/[mwMWЖжШшЩщЮюЫыФфМмД]|[\u0530-\u058f\u10a0-\u10ff]/, 0.92],
  [/[A-ZА-ЯЁ]/, 0.7],
];
const OTHER = 0.57;

/** No less than a browser needs for a line of text, in pixels; a server has no fonts to measure. */
export function textWidth(text: string, fontSize: number): number {
  const parts = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
  return Math.ceil(parts * fontSize);
}
