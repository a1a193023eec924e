/** What a rotation did. Counts are of values. */
export type Rotation = {
  /** Sealed again with the newest secret. */
  sealed: number;
  /** Fingerprints that were made anew. */
  fingerprints: number;
  /** Sealed with a secret that nobody named: neither the newest nor the one before. They open for nobody. */
  lost: number;
  /** People whose passport number turned out to be somebody else's as well; both keep it, one is found by it. */
  twins: number;
};
