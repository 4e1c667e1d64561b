import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

const inside = new AsyncLocalStorage<true>();

/**
 * Runs `work` in one transaction on one connection; commits when it resolves, rolls back when it throws.
 * Inside, only the `manager` handed in reaches the database. See {@link guardTransactions}.
 */
export const inTransaction = <T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  dataSource.transaction((manager) => inside.run(true, () => work(manager)));

/**
 * Makes asking for a second connection inside a transaction fail at once. With as many requests as the pool has
 * connections, each holding one and waiting for another, the process would stand still for ever; a test with one
 * client would never show it.
 */
export const guardTransactions = (dataSource: DataSource): DataSource => {
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    if (inside.getStore() === true) throw new Error('inside a transaction only its own manager may be used');
    return createQueryRunner(mode);
  };
  return dataSource;
};
