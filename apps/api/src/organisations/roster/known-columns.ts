import type { ColumnMeaning, RosterFileColumn, RosterQuery } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { KnownColumnEntity } from './known-column.entity.js';
import type { ColumnKnowledge } from './read-header.js';
import { headerKey } from './roster-columns.js';

/** What is known of the columns of a file beside their names. The contract has checked the query. */
export async function loadKnowledge(
  manager: EntityManager,
  organisationId: string,
  { columns = '' }: RosterQuery,
): Promise<ColumnKnowledge> {
  const remembered = await manager.findBy(KnownColumnEntity, { organisationId });
  return {
    choices: columns.split(',').map((choice) => (choice === '' ? null : (choice as ColumnMeaning))),
    memory: new Map(remembered.map(({ header, meaning }) => [header, meaning])),
  };
}

/** Keeps what was said of columns for the next file, in the transaction of the import that showed it to be right. */
export async function rememberColumns(
  manager: EntityManager,
  organisationId: string,
  columns: readonly RosterFileColumn[],
): Promise<void> {
  const said = columns
    .filter(({ knownBy }) => knownBy === 'choice')
    .flatMap(({ name, meaning }) => (meaning === null ? [] : [{ organisationId, header: headerKey(name), meaning }]))
    .filter(({ header }) => header !== '');
  const rows = [...new Map(said.map((row) => [row.header, row])).values()];
  if (rows.length > 0) await manager.upsert(KnownColumnEntity, rows, ['organisationId', 'header']);
}
