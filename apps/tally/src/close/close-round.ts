import { BallotOpener, tallyKeyFileName } from '@leeway/ballot/server';
import { computeRelease, type Release } from '@leeway/trust-model';
import type { DataSource, EntityManager } from 'typeorm';
import { hasShownQuality } from '../database/closed-rounds.js';
import { lockRound } from '../database/round-lock.js';
import type { TallyKeys } from '../keys/tally-keys.js';
import { OpeningCrew, type CrewOptions } from '../opening/opening-crew.js';
import type { ReaderSetup } from '../opening/opening-messages.js';
import type { RoundRef } from '../round-ref.js';
import type { Closing } from './closing.js';
import { ClosingProgress } from './closing-progress.js';
import { countRatings } from './count-ratings.js';
import { inboxCounts } from './inbox-counts.js';
import { merkleRootOf } from './merkle-root.js';
import { publishComments } from './publish-comments.js';
import { RoundAccount } from './round-account.js';
import { endIntake, stopIntake, type RoundToClose } from './round-to-close.js';
import { writeCredentialsOfComments } from './write-credentials.js';
import { writeRelease } from './write-release.js';

/** The round can't be closed without its key. Nothing is lost: it waits until the key is put back. */
export class TallyKeyMissing extends Error {
  override readonly name = 'TallyKeyMissing';
  /** Name of the file that is wanted. */
  readonly code: string;

  constructor(round: RoundRef) {
    super('the tally key is in neither place');
    this.code = tallyKeyFileName(round);
  }
}

/** The round was found to be over, and was extended before it could be closed: it goes on, with its key. */
export class NotOver extends Error {
  override readonly name = 'NotOver';
}

/** Sums over a whole round, and not a word about which one. */
export interface ClosingSummary extends Readonly<Record<string, number>> {
  readonly blocks: number;
  readonly invalid: number;
  /** Ballots of blocks that the directory does not have. */
  readonly strays: number;
}

/** In tens of percent; begins again at 0 when a closing does. */
type OnProgress = (percent: number) => void;

/** Opens the ballots of a round once, writes its release, and empties its inbox: all of it or nothing. */
export class CloseRound {
  readonly #database: DataSource;
  readonly #keys: TallyKeys;
  readonly #crewOptions: CrewOptions;

  constructor(database: DataSource, keys: TallyKeys, crewOptions: CrewOptions = {}) {
    this.#database = database;
    this.#keys = keys;
    this.#crewOptions = crewOptions;
  }

  /**
   * Closes the round, and then destroys its key. Killed at any moment, it can be called again and gives the same release.
   * @param now by the tally's clock
   * @returns what may be logged about it, or null for a round that is closed already
   * @throws NotOver, TallyKeyMissing, TallyKeyMismatch, OpeningFailed, or the database's error
   */
  async close(round: RoundRef, now: Date, onProgress: OnProgress = () => undefined): Promise<ClosingSummary | null> {
    const key = await this.#keys.read(round);
    if (key === null) {
      throw new TallyKeyMissing(round);
    }
    const summary = await this.#database.transaction(async (transaction) => {
      await lockRound(transaction, round);
      const toClose = await stopIntake(transaction, round);
      if (toClose !== null && toClose.closesAtMs > now.getTime()) {
        throw new NotOver();
      }
      return toClose === null ? null : this.#closeIn(transaction, round, toClose, key.privateKey, onProgress);
    });
    await this.#keys.destroy(round);
    return summary;
  }

  async #closeIn(
    transaction: EntityManager,
    round: RoundRef,
    toClose: RoundToClose,
    privateKey: string,
    onProgress: OnProgress,
  ): Promise<ClosingSummary> {
    const { directory, fingerprint, texts } = toClose;
    // The key of another round is found here, where the error has a name; the threads would only end.
    await BallotOpener.create(privateKey, texts.directory);
    const received = await inboxCounts(transaction, round);
    const account = new RoundAccount(directory.blocks, received);
    const progress = new ClosingProgress(
      received.reduce((sum, { ballots }) => sum + ballots, 0),
      onProgress,
    );
    const closing = { ...toClose, transaction, round, account, progress };
    const { groups, commentGroups, quality } = await this.#open(closing, { privateKey, ...texts });
    await writeCredentialsOfComments(
      transaction,
      round,
      directory.blocks.map(({ id }) => id),
    );
    const [counts, strays] = [account.counts(), account.strays()];
    const merkleRoot = await merkleRootOf(transaction, round);
    const release = { ...round, fingerprint, counts, merkleRoot, strays, quality };
    await writeRelease(transaction, release, groups, commentGroups);
    await endIntake(transaction, round);
    return { blocks: counts.length, invalid: counts.reduce((sum, { invalid }) => sum + invalid, 0), strays };
  }

  /**
   * Opens what is to be opened. The order matters: which comments are is decided by counts, before any of them is.
   * @returns the release, with the comment groups that have something to show
   */
  async #open(closing: Closing, setup: ReaderSetup): Promise<Release> {
    const { questionnaire, directory, account } = closing;
    const { round, thresholds, units, blocks, notAsked = [] } = directory;
    const sums = await this.#withCrew(setup, (crew) => countRatings(closing, crew));
    const input = { questionnaire, kind: round.kind, thresholds, units, blocks, notAsked };
    const before = { hasShownQuality: await hasShownQuality(closing.transaction, closing.round.organisationId) };
    const release = computeRelease({ ...input, ...sums, ...before, comments: account.comments() });
    if (release.commentGroups.length === 0) {
      return release;
    }
    const publish = (crew: OpeningCrew) => publishComments(closing, crew, release.commentGroups);
    return { ...release, commentGroups: await this.#withCrew(setup, publish) };
  }

  /** The threads end with the work, and with them the key and the sums that they hold. */
  async #withCrew<Result>(setup: ReaderSetup, work: (crew: OpeningCrew) => Promise<Result>): Promise<Result> {
    const crew = new OpeningCrew(setup, this.#crewOptions);
    try {
      return await work(crew);
    } finally {
      await crew.close();
    }
  }
}
