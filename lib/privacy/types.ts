/** The key of each person by id. A person who was erased has none, and what was sealed with it stays closed. */
export type PersonKeys = ReadonlyMap<string, Uint8Array>;
