/** What is asked of a name: how it stands in the passport, and in its own script where that is known. */
export type WrittenName = {
  givenNames: string;
  familyName: string;
  nativeName?: string | null;
};

/** `sameName`: spellings of one name. `similarName`: one of them may be incomplete or misspelt. */
export type NameMatch = 'sameName' | 'similarName' | 'different';

/** One way in which a name is written, made ready for comparing. */
export type NameForm = {
  /** The skeletons of its words. */
  words: readonly string[];
  /** Its words as Korean ones; few names are asked. */
  korean: () => readonly string[];
  /** Whether it is Korean for sure, maybe, or not. */
  isKorean: 'yes' | 'maybe' | 'no';
};

/** A name made ready to be compared with many others: as in the passport, and in its own script. */
export type ComparableName = readonly NameForm[];
