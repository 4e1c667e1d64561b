import { parseDirectory } from '@leeway/ballot/protocol';
import type { DataSource } from 'typeorm';
import { keyOfRound, type RoundRef } from '../round-ref.js';

interface IntakeRow {
  organisation_id: string;
  round_id: string;
}

/** Finds the rounds that are past their end and still have an intake. */
export class DueRounds {
  readonly #database: DataSource;
  /** Directories are immutable and can be large, so each is read once. */
  readonly #closesAtMs = new Map<string, number>();

  constructor(database: DataSource) {
    this.#database = database;
  }

  async at(now: Date): Promise<RoundRef[]> {
    const rows = await this.#database.query<IntakeRow[]>(
      'select organisation_id, round_id from ballots.intakes order by organisation_id, round_id',
    );
    const due: RoundRef[] = [];
    for (const { organisation_id: organisationId, round_id: roundId } of rows) {
      if ((await this.#closesAt({ organisationId, roundId })) <= now.getTime()) {
        due.push({ organisationId, roundId });
      }
    }
    return due;
  }

  async #closesAt(round: RoundRef): Promise<number> {
    const key = keyOfRound(round);
    const known = this.#closesAtMs.get(key);
    if (known !== undefined) {
      return known;
    }
    const [row] = await this.#database.query<{ directory: string }[]>(
      'select directory from ballots.directories where organisation_id = $1 and round_id = $2',
      [round.organisationId, round.roundId],
    );
    const closesAtMs = row === undefined ? Infinity : Date.parse(parseDirectory(row.directory).round.closesAt);
    this.#closesAtMs.set(key, closesAtMs);
    return closesAtMs;
  }
}
