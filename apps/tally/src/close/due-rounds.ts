import { parseDirectory, type TallyKeyHolder } from '@leeway/ballot/protocol';
import type { DataSource } from 'typeorm';
import { keyOfRound, type RoundRef } from '../round-ref.js';

/** A round that is past its end and still has an intake. */
export interface DueRound extends RoundRef {
  readonly tallyKeyHeldBy: TallyKeyHolder;
}

interface Ending {
  readonly closesAtMs: number;
  readonly tallyKeyHeldBy: TallyKeyHolder;
}

const NEVER: Ending = { closesAtMs: Infinity, tallyKeyHeldBy: 'installation' };

/** Finds the rounds that have to be closed. */
export class DueRounds {
  readonly #database: DataSource;
  /** Directories are immutable and can be large, so each is read once. */
  readonly #endings = new Map<string, Ending>();

  constructor(database: DataSource) {
    this.#database = database;
  }

  async at(now: Date): Promise<DueRound[]> {
    const rows = await this.#database.query<RoundRef[]>(
      `select organisation_id as "organisationId", round_id as "roundId"
       from ballots.intakes order by organisation_id, round_id`,
    );
    const due: DueRound[] = [];
    for (const round of rows) {
      const { closesAtMs, tallyKeyHeldBy } = await this.#ending(round);
      if (closesAtMs <= now.getTime()) {
        due.push({ ...round, tallyKeyHeldBy });
      }
    }
    return due;
  }

  async #ending(round: RoundRef): Promise<Ending> {
    const key = keyOfRound(round);
    const ending = this.#endings.get(key) ?? (await this.#read(round));
    this.#endings.set(key, ending);
    return ending;
  }

  async #read({ organisationId, roundId }: RoundRef): Promise<Ending> {
    const [row] = await this.#database.query<{ directory: string }[]>(
      'select directory from ballots.directories where organisation_id = $1 and round_id = $2',
      [organisationId, roundId],
    );
    if (row === undefined) {
      return NEVER;
    }
    const { round, tallyKeyHeldBy } = parseDirectory(row.directory);
    return { closesAtMs: Date.parse(round.closesAt), tallyKeyHeldBy };
  }
}
