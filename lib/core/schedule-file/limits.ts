/** What an uploaded schedule may cost. One of 1,000 events with their abstracts is two or three megabytes. */
export const LIMITS = {
  /** Bytes of the file as it arrives. */
  fileBytes: 10 * 1024 * 1024,
  /** Tags inside of tags; a schedule has eight. */
  depth: 40,
  sessions: 5_000,
  /** Occurrences of one repeated entry of a calendar. */
  occurrences: 366,
  titleCharacters: 160,
  descriptionCharacters: 2_000,
  nameCharacters: 200,
  people: 50,
  /** Megabytes of the parser's heap; 10 MB of JSON take about 60. */
  heapMegabytes: 128,
  newObjectsMegabytes: 8,
  milliseconds: 8_000,
} as const;
