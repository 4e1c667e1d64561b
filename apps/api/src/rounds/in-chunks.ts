/** PostgreSQL takes 65,535 parameters in a statement; this many rows of ours stay well below it. */
const ROWS_PER_INSERT = 2_000;

/** The rows in their order, in pieces that fit into one insert each. */
export function inChunks<T>(rows: readonly T[], size = ROWS_PER_INSERT): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
