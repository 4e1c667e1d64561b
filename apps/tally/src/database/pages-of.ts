import type { EntityManager } from 'typeorm';

/** A query whose result may be larger than the memory. */
export interface LargeQuery {
  /** Of the cursor; two that are open at the same time have different names. */
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly rowsPerPage: number;
}

/** The rows of a query, a page at a time, as they were when it began. Only inside a transaction. */
export async function* pagesOf<Row>(transaction: EntityManager, query: LargeQuery): AsyncGenerator<Row[]> {
  const { name, sql, values, rowsPerPage } = query;
  await transaction.query(`declare ${name} no scroll cursor for ${sql}`, [...values]);
  for (let hasMore = true; hasMore;) {
    const rows = await transaction.query<Row[]>(`fetch ${rowsPerPage} from ${name}`);
    hasMore = rows.length === rowsPerPage;
    if (rows.length > 0) {
      yield rows;
    }
  }
  await transaction.query(`close ${name}`);
}
