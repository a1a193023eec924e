/** What an upload may cost us. A list of nominees is a few kilobytes; these are far above any honest file. */
export const LIMITS = {
  /** Bytes of the file as it arrives. */
  fileBytes: 10 * 1024 * 1024,
  /** Bytes of all XML in a zip together, unpacked, as its directory declares them; a row takes about 500. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Unpacked to packed. Sheets of real offices stay below 40; a bomb is above 1,000. */
  unpackedRatio: 200,
  zipEntries: 1_000,
  rows: 10_000,
  columns: 256,
  /** What a cell has beyond is cut off: no field takes a third of it, and reading looks at every sign many times. */
  cellCharacters: 1_000,
  /** Of all cells together, so that what they mean is found in a second or two: 600 for each of 5,000 people. */
  characters: 3_000_000,
  /** Memory of the parser's JavaScript heap, in megabytes; half of it reads 10,000 rows. Node itself takes about 40 more. */
  heapMegabytes: 40,
  /** Of that, what is new; the default of 16 three times over is more than the heap of a list. */
  newObjectsMegabytes: 2,
  parseMilliseconds: 8_000,
} as const;
