import { InvalidExtension, extensionText, parseDirectory } from '@leeway/ballot/protocol';
import type { DataSource, EntityManager } from 'typeorm';
import { lockRound } from '../database/round-lock.js';
import type { RoundRef } from '../round-ref.js';

/** What the api asks for. */
export interface WantedExtension extends RoundRef {
  /** Instant in UTC with milliseconds. */
  readonly closesAt: string;
}

interface PublishedRow {
  readonly directory: string;
  readonly fingerprint: Buffer;
}

const LOCK_INTAKE = 'select from ballots.intakes where organisation_id = $1 and round_id = $2 for update';
const DIRECTORY = `
  select directory, fingerprint from ballots.directories where organisation_id = $1 and round_id = $2`;
const EXTENSION = 'select extension from ballots.extensions where organisation_id = $1 and round_id = $2';
const EXTEND = 'insert into ballots.extensions (organisation_id, round_id, extension) values ($1, $2, $3)';

/**
 * Moves the closing of a round, once. The api only asks for it: whether it may, the tally decides by the directory and its own
 * clock, so that nobody who controls the api can open a round again that is over, or keep it open for ever.
 */
export class ExtendRound {
  readonly #database: DataSource;

  constructor(database: DataSource) {
    this.#database = database;
  }

  /**
   * Writes the extension of a round that is open and has none. It holds the intake as the closing does: one of the two waits
   * for the other, and then sees what it did.
   * @returns the text that stands in the ballot box, also if it did before; null if the round is not extended to this end
   */
  extend(wanted: WantedExtension, now: Date): Promise<string | null> {
    return this.#database.transaction(async (transaction) => {
      await lockRound(transaction, wanted);
      return this.#extendIn(transaction, wanted, now);
    });
  }

  async #extendIn(transaction: EntityManager, wanted: WantedExtension, now: Date): Promise<string | null> {
    const key = [wanted.organisationId, wanted.roundId];
    const [published] = await transaction.query<PublishedRow[]>(DIRECTORY, key);
    const text = published === undefined ? null : textOf(published, wanted.closesAt);
    const [known] = await transaction.query<{ extension: string }[]>(EXTENSION, key);
    if (text === null || published === undefined || known !== undefined) {
      return known?.extension === text ? text : null;
    }
    const intakes = await transaction.query<unknown[]>(LOCK_INTAKE, key);
    if (intakes.length === 0 || !isOpen(published, now)) {
      return null;
    }
    await transaction.query(EXTEND, [...key, text]);
    return text;
  }
}

/** Null for an end that the round can't have. */
function textOf({ directory, fingerprint }: PublishedRow, closesAt: string): string | null {
  try {
    return extensionText(parseDirectory(directory), fingerprint, closesAt);
  } catch (error) {
    if (error instanceof InvalidExtension) {
      return null;
    }
    throw error;
  }
}

function isOpen({ directory }: PublishedRow, now: Date): boolean {
  const { opensAt, closesAt } = parseDirectory(directory).round;
  return Date.parse(opensAt) <= now.getTime() && now.getTime() < Date.parse(closesAt);
}
