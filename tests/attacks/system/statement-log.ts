import { readFileSync, statSync } from 'node:fs';
import { markOf, type AnsweredRound } from './answered-round.ts';
import type { OwnCluster } from './own-cluster.ts';
import type { Order, Subject } from './orders.ts';
import type { Query } from './rows-in-order.ts';

/** What PostgreSQL writes down when somebody has it log every statement with its values. */
export class StatementLog {
  readonly #begun: number;

  private constructor(private readonly cluster: OwnCluster) {
    this.#begun = statSync(cluster.logFile).size;
  }

  /** From now on all that this role says from a new connection on. */
  static async of(cluster: OwnCluster, query: Query, roleUrl: string): Promise<StatementLog> {
    await query(`alter role ${new URL(roleUrl).username} set log_statement = 'all'`);
    return new StatementLog(cluster);
  }

  /** The orders in which credentials and comments are first spoken of. */
  orders({ arrived }: AnsweredRound): Order[] {
    const text = readFileSync(this.cluster.logFile).subarray(this.#begun);
    const mentions = (about: Subject, nameOf: (ballot: AnsweredRound['arrived'][number]) => string | null): Order => ({
      table: 'statements',
      by: 'the log of PostgreSQL',
      isOfStorage: true,
      about,
      places: arrived.flatMap((ballot, arrival) => {
        const name = nameOf(ballot);
        const rank = name === null ? -1 : text.indexOf(name);
        return rank < 0 ? [] : [{ arrival, rank }];
      }),
    });
    return [
      mentions('credential', ({ credentialHash }) => credentialHash),
      mentions('comment', ({ content }) => markOf(JSON.stringify(content))),
    ];
  }
}
