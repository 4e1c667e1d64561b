import { parseDirectory, type Directory } from '@leeway/ballot/protocol';
import { BallotOpener, merkleRootOf } from '@leeway/ballot/server';
import { computeRelease } from '@leeway/trust-model';
import type { DataSource, EntityManager } from 'typeorm';
import { lockRound } from '../database/round-lock.js';
import { keyFileName, type TallyKeys } from '../keys/tally-keys.js';
import { readQuestionnaire } from '../publish/checked-directory.js';
import type { RoundRef } from '../round-ref.js';
import { countBallot, type Reading } from './count-ballot.js';
import { takeInbox } from './inbox-batches.js';
import { RoundAccount } from './round-account.js';
import { writeCredentials, writeRelease } from './write-release.js';

/** The round can't be closed without its key. Nothing is lost: it waits until the key is put back. */
export class TallyKeyMissing extends Error {
  override readonly name = 'TallyKeyMissing';
  /** Name of the file that is wanted. */
  readonly code: string;

  constructor(round: RoundRef) {
    super('the tally key is in neither place');
    this.code = keyFileName(round);
  }
}

/** Sums over a whole round, and not a word about which one. */
export interface ClosingSummary extends Readonly<Record<string, number>> {
  readonly blocks: number;
  readonly invalid: number;
  /** Ballots of blocks that the directory does not have. */
  readonly strays: number;
}

interface DirectoryRow {
  directory: string;
  questionnaire: string;
  fingerprint: Buffer;
}

/** Opens the ballots of a round once, writes its release, and empties its inbox: all of it or nothing. */
export class CloseRound {
  readonly #database: DataSource;
  readonly #keys: TallyKeys;

  constructor(database: DataSource, keys: TallyKeys) {
    this.#database = database;
    this.#keys = keys;
  }

  /**
   * Closes the round, and then destroys its key. Killed at any moment, it can be called again and gives the same release.
   * @returns what may be logged about it, or null for a round that is closed already
   * @throws TallyKeyMissing, TallyKeyMismatch, or the database's error
   */
  async close(round: RoundRef): Promise<ClosingSummary | null> {
    const key = await this.#keys.read(round);
    if (key === null) {
      throw new TallyKeyMissing(round);
    }
    const summary = await this.#database.transaction((transaction) => closeIn(transaction, round, key.privateKey));
    await this.#keys.destroy(round);
    return summary;
  }
}

async function closeIn(
  transaction: EntityManager,
  round: RoundRef,
  privateKey: string,
): Promise<ClosingSummary | null> {
  await lockRound(transaction, round);
  if (!(await stopIntake(transaction, round))) {
    return null;
  }
  const { directory: directoryText, questionnaire: questionnaireText, fingerprint } = await read(transaction, round);
  const directory = parseDirectory(directoryText);
  const reading: Reading = {
    opener: await BallotOpener.create(privateKey, directoryText),
    questionnaire: readQuestionnaire(questionnaireText),
    kind: directory.round.kind,
  };
  const account = new RoundAccount(directory.blocks);
  const hashes = await countInbox(transaction, round, reading, account);
  const counts = account.counts();
  const release = { ...round, fingerprint, counts, merkleRoot: merkleRootOf(hashes) };
  await writeRelease(transaction, release, groupsOf(directory, reading, account));
  await transaction.query('delete from ballots.intakes where organisation_id = $1 and round_id = $2', [
    round.organisationId,
    round.roundId,
  ]);
  const invalid = counts.reduce((sum, count) => sum + count.invalid, 0);
  return { blocks: counts.length, invalid, strays: account.strays() };
}

/**
 * Locks the intake: every ballot that is on its way in now is waited for, and every later one waits for this
 * transaction, and then finds no intake to refer to.
 */
async function stopIntake(transaction: EntityManager, round: RoundRef): Promise<boolean> {
  const rows = await transaction.query<unknown[]>(
    'select 1 from ballots.intakes where organisation_id = $1 and round_id = $2 for update',
    [round.organisationId, round.roundId],
  );
  return rows.length > 0;
}

async function read(transaction: EntityManager, { organisationId, roundId }: RoundRef): Promise<DirectoryRow> {
  const [row] = await transaction.query<DirectoryRow[]>(
    'select directory, questionnaire, fingerprint from ballots.directories where organisation_id = $1 and round_id = $2',
    [organisationId, roundId],
  );
  if (row === undefined) {
    throw new Error('an intake has no directory');
  }
  return row;
}

/** @returns the hashes of the credentials in the release */
async function countInbox(
  transaction: EntityManager,
  round: RoundRef,
  reading: Reading,
  account: RoundAccount,
): Promise<Buffer[]> {
  const hashes: Buffer[] = [];
  for await (const batch of takeInbox(transaction, round)) {
    const isReleased = await Promise.all(batch.map((ballot) => countBallot(reading, account, ballot)));
    const released = batch.filter((_, index) => isReleased[index]);
    await writeCredentials(transaction, round, released);
    hashes.push(...released.map(({ credentialHash }) => credentialHash));
  }
  return hashes;
}

function groupsOf({ round, thresholds, units, blocks }: Directory, { questionnaire }: Reading, account: RoundAccount) {
  return computeRelease({ questionnaire, kind: round.kind, thresholds, units, blocks, tallies: account.tallies() })
    .groups;
}
