import type { Finding, Order, Place, Subject } from './orders.ts';

export type Query = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What a row is about, from the row in JSON; null if it says nothing about any ballot. */
export type Reading = (row: string) => { readonly about: Subject | 'both'; readonly arrival: number } | null;

export interface Row {
  /** In JSON. */
  readonly content: string;
  readonly ctid: string;
  /** By what rows are sorted by; null where this row has no place in that order. */
  readonly ranks: Readonly<Record<string, number | null>>;
}

export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  /** Of variable length, so that it can be stored out of the row. */
  readonly isLong: boolean;
  readonly toastTable: string;
}

const SYSTEM_COLUMNS: Readonly<Record<string, string>> = {
  ctid: 't.ctid',
  xmin: 't.xmin::text::bigint',
  cmin: 't.cmin::text::bigint',
};

/**
 * Reads every table of the schema, whatever it is called, with the place of each row in every order that PostgreSQL
 * knows: as they lie on disk (ctid), by transaction and statement (xmin, cmin), by each column, and as their long values
 * lie in the TOAST tables.
 */
export async function rowsInOrder(query: Query, schema: string, roundId: string): Promise<TableRows[]> {
  const columns = await query<Column>(
    `select c.relname as table, a.attname as column, a.attlen = -1 as "isLong",
            case when c.reltoastrelid = 0 then '-' else c.reltoastrelid::regclass::text end as "toastTable"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
     order by c.relname, a.attnum`,
    [schema],
  );
  const tables = [...new Set(columns.map(({ table }) => table))];
  return Promise.all(
    tables.map(async (table) => {
      const own = columns.filter((column) => column.table === table);
      return { table, rows: await rowsOf(query, `${schema}."${table}"`, own, roundId) };
    }),
  );
}

async function rowsOf(query: Query, table: string, columns: readonly Column[], roundId: string): Promise<Row[]> {
  const sortedBy = { ...SYSTEM_COLUMNS, ...Object.fromEntries(columns.flatMap(ordersByColumn)) };
  const ranks = Object.values(sortedBy).map(
    (sorted) => `case when ${sorted} is not null then dense_rank() over (order by ${sorted}) end`,
  );
  const rows = await query<{ content: string; ctid: string; ranks: (string | null)[] }>(
    `select to_jsonb(t)::text as content, t.ctid::text, array[${ranks.join(', ')}]::text[] as ranks
     from ${table} t where to_jsonb(t) ->> 'round_id' = $1 order by t.ctid`,
    [roundId],
  );
  return rows.map(({ ranks: found, ...row }) => {
    const named = Object.keys(sortedBy).map((by, index) => [by, numberOrNull(found[index])] as const);
    return { ...row, ranks: Object.fromEntries(named) };
  });
}

function ordersByColumn({ column, isLong, toastTable }: Column): [string, string][] {
  const value = `t."${column}"`;
  const chunk = `pg_column_toast_chunk_id(${value})`;
  const place = `(select s.ctid from ${toastTable} s where s.chunk_id = ${chunk} and s.chunk_seq = 0)`;
  const stored: [string, string][] = [
    [`TOAST id of ${column}`, chunk],
    [`TOAST ctid of ${column}`, place],
  ];
  return [[column, value], ...(isLong && toastTable !== '-' ? stored : [])];
}

const numberOrNull = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

/** The orders of these rows, of one order for each thing they can be sorted by; and of the long lists in a row. */
export function ordersOf({ table, rows }: TableRows, read: Reading): Order[] {
  const bys = Object.keys(rows[0]?.ranks ?? {});
  const inRows = bys.flatMap((by) => {
    const isOfStorage = by in SYSTEM_COLUMNS || by.startsWith('TOAST');
    const ranked = rows.map(({ content, ranks }) => [content, ranks[by] ?? null] as const);
    return toOrders({ table, by, isOfStorage }, ranked, read);
  });
  const inLists = rows.flatMap(({ content }) =>
    listsIn(JSON.parse(content)).flatMap(({ path, elements }) => {
      const ranked = elements.map((element, rank) => [JSON.stringify(element), rank] as const);
      return toOrders({ table, by: `the list ${path}`, isOfStorage: false }, ranked, read);
    }),
  );
  return [...inRows, ...inLists];
}

/** Places by what the rows are about: a table may hold more than one kind. */
export function toOrders(
  order: Pick<Order, 'table' | 'by' | 'isOfStorage'>,
  ranked: readonly (readonly [content: string, rank: number | null])[],
  read: Reading,
): Order[] {
  const places: Record<Subject, Place[]> = { credential: [], comment: [], block: [] };
  for (const [content, rank] of ranked) {
    const subject = read(content);
    if (rank === null || subject === null || subject.about === 'both') continue;
    places[subject.about].push({ arrival: subject.arrival, rank });
  }
  return (Object.keys(places) as Subject[])
    .filter((about) => places[about].length > 0)
    .map((about) => ({ ...order, about, places: places[about] }));
}

/**
 * What is wrong with rows whatever their order: rows of more than one transaction, for each of which every copy of the
 * log has a time; and rows that join a comment to its credential, or that nobody taught this attack to read.
 */
export function faultsOf({ table, rows }: TableRows, read: Reading): Finding[] {
  const finding = (what: string, isLeak: boolean): Finding => ({
    what: `${table}: ${what}`,
    rows: rows.length,
    tau: NaN,
    isLeak,
  });
  const transactions = new Set(rows.map(({ ranks }) => ranks['xmin'])).size;
  const subjects = rows.map(({ content }) => read(content));
  return [
    finding(`${transactions} transactions`, transactions > 1),
    finding(
      'a comment and a credential in one row',
      subjects.some((subject) => subject?.about === 'both'),
    ),
    finding('rows that this attack can not read', rows.length > 1 && subjects.includes(null)),
  ];
}

function listsIn(value: unknown, path = ''): { path: string; elements: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const name = (key: string): string => (Array.isArray(value) ? `${path}[]` : `${path}.${key}`);
  const inside = Object.entries(value).flatMap(([key, part]) => listsIn(part, name(key)));
  return Array.isArray(value) ? [{ path, elements: value }, ...inside] : inside;
}
