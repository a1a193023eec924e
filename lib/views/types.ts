/** A name for a state of the participants table; `query` is what its address says after the question mark. */
export type SavedView = { id: string; name: string; query: string };
