/** As many rows as one statement may write: a statement has at most 65,535 parameters, and our widest table 15 columns. */
const ROWS = 1_000;

/** The rows in pieces that fit into a statement each, in their order. */
export function batchesOf<T>(rows: readonly T[], size: number = ROWS): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, batch) =>
    rows.slice(batch * size, (batch + 1) * size),
  );
}
