import { parseDirectory, type TallyKeyHolder } from '@leeway/ballot/protocol';
import type { DataSource } from 'typeorm';
import { endOf } from '../extend/round-end.js';
import { keyOfRound, type RoundRef } from '../round-ref.js';

/** A round that is past its end and still has an intake. */
export interface DueRound extends RoundRef {
  readonly tallyKeyHeldBy: TallyKeyHolder;
}

interface IntakeRow extends RoundRef {
  readonly extension: string | null;
}

/** As the directory says it. */
interface Ending {
  /** Null without a directory. */
  readonly closesAt: string | null;
  readonly tallyKeyHeldBy: TallyKeyHolder;
}

const NEVER: Ending = { closesAt: null, tallyKeyHeldBy: 'installation' };

const INTAKES = `
  select organisation_id as "organisationId", round_id as "roundId", e.extension
  from ballots.intakes left join ballots.extensions e using (organisation_id, round_id)
  order by organisation_id, round_id`;

/** Finds the rounds that have to be closed. */
export class DueRounds {
  readonly #database: DataSource;
  /** Directories are immutable and can be large, so each is read once. */
  readonly #endings = new Map<string, Ending>();

  constructor(database: DataSource) {
    this.#database = database;
  }

  async at(now: Date): Promise<DueRound[]> {
    const rows = await this.#database.query<IntakeRow[]>(INTAKES);
    const due: DueRound[] = [];
    for (const { extension, ...round } of rows) {
      const { closesAt, tallyKeyHeldBy } = await this.#ending(round);
      if (closesAt !== null && endOf(closesAt, extension) <= now.getTime()) {
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
    return { closesAt: round.closesAt, tallyKeyHeldBy };
  }
}
