import { toOrders, type Query, type Reading, type TableRows } from './rows-in-order.ts';
import type { Order } from './orders.ts';

/** A stretch of PostgreSQL's write-ahead log: what anybody has who was given the log, or a backup made with it. */
export interface WalOrders {
  /** The order in which these rows were written, or deleted. */
  orderOf(schema: string, rows: TableRows, what: 'INSERT' | 'DELETE', read: Reading): Promise<Order[]>;
}

interface Change {
  readonly relation: string;
  readonly ctid: string;
  readonly what: string;
}

export async function walPosition(query: Query): Promise<string> {
  await query('create extension if not exists pg_walinspect');
  const [row] = await query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at');
  return row?.at ?? '';
}

/** Everything that the log says since then about rows of tables. */
export async function walOrdersSince(query: Query, from: string): Promise<WalOrders> {
  // On disk, so that it can be read.
  await query('checkpoint');
  const changes = await query<Change>(
    `select substring(block_ref from 'rel (\\S+)') as relation, substring(record_type from '^[A-Z]+') as what,
            format('(%s,%s)', substring(block_ref from 'blk (\\d+)'), substring(description from 'off: (\\d+)')) as ctid
     from pg_get_wal_records_info($1, pg_current_wal_flush_lsn())
     where resource_manager = 'Heap' and record_type ~ '^(INSERT|DELETE)' order by start_lsn`,
    [from],
  );
  const positions = new Map(changes.map(({ relation, what, ctid }, index) => [`${what} ${relation} ${ctid}`, index]));
  return {
    orderOf: async (schema, { table, rows }, what, read) => {
      const [file] = await query<{ relation: string }>(
        `select format('%s/%s/%s', coalesce(nullif(c.reltablespace, 0), 1663), d.oid, pg_relation_filenode(c.oid)) as relation
         from pg_class c join pg_database d on d.datname = current_database() where c.oid = $1::regclass`,
        [`${schema}.${table}`],
      );
      const ranked = rows.map(({ content, ctid }) => {
        const position = positions.get(`${what} ${file?.relation} ${ctid}`);
        if (position === undefined) throw new Error(`the log does not say ${what} of ${table} ${ctid}`);
        return [content, position] as const;
      });
      return toOrders({ table, by: `${what} in the WAL`, isOfStorage: true }, ranked, read);
    },
  };
}
