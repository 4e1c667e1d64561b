import type { ProvisionedDatabase } from './provisioned-database.ts';

/** Whether a tally is closing this round at this moment: it holds the round's lock until its transaction ends. */
export async function isClosing(
  { query }: Pick<ProvisionedDatabase, 'query'>,
  { organisationId, roundId }: { readonly organisationId: string; readonly roundId: string },
): Promise<boolean> {
  const rows = await query(
    `select 1 from pg_locks where locktype = 'advisory' and granted
     and database = (select oid from pg_database where datname = current_database())
     and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`,
    [`${organisationId}/${roundId}`],
  );
  return rows.length > 0;
}
