import type { ProvisionedDatabase } from './provisioned-database.ts';

type Stored = Readonly<Record<string, readonly string[]>>;

/**
 * Every row of every table about people, by table, to see what a request has left behind; without leases, which only
 * say who is at work on a round in the background.
 */
export async function storedPeople({ query }: Pick<ProvisionedDatabase, 'query'>): Promise<Record<string, string[]>> {
  const tables = await query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'people' order by tablename`,
  );
  const stored: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await query<{ row: string }>(
      `select (to_jsonb(t) - 'lease_until')::text as row from people."${name}" t order by 1`,
    );
    stored[name] = rows.map(({ row }) => row);
  }
  return stored;
}

/** The tables in which a row is another one than before. */
export function changedTables(before: Stored, after: Stored): string[] {
  return Object.keys(after).filter((name) => after[name]?.join('\n') !== before[name]?.join('\n'));
}
