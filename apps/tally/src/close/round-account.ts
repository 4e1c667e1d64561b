import type { Directory } from '@leeway/ballot/protocol';
import type { TallyContents } from '@leeway/trust-model';
import type { BlockCount } from '../database/release.entity.js';
import type { InboxCount } from './inbox-counts.js';

/** What is counted of the ballots while a round is being closed. No answers: their sums stand on the tally sheets. */
export class RoundAccount {
  readonly #counts: ReadonlyMap<string, BlockCount>;
  #strays = 0;

  /** @param received what lies in the inbox */
  constructor(blocks: Directory['blocks'], received: readonly InboxCount[]) {
    this.#counts = new Map(
      blocks.map(({ id, headcount }) => [
        id,
        { blockId: id, entitled: headcount, received: 0, counted: 0, invalid: 0, comments: 0 },
      ]),
    );
    for (const count of received) {
      this.#receive(count);
    }
  }

  /** Whether the directory has the block. The ballot box checks that too: what has none was not written by it. */
  hasBlock(blockId: string): boolean {
    return this.#counts.has(blockId);
  }

  /** Of a ballot with ratings. */
  addOpened(blockId: string, isCounted: boolean): void {
    this.#count(blockId)[isCounted ? 'counted' : 'invalid'] += 1;
  }

  addUnreadableComment(blockId: string): void {
    this.#count(blockId).invalid += 1;
  }

  /** In the order of the directory. */
  counts(): BlockCount[] {
    return [...this.#counts.values()];
  }

  /** Comments that came in, by block. */
  comments(): Map<string, number> {
    return new Map(this.counts().map(({ blockId, comments }) => [blockId, comments]));
  }

  /** Ballots of blocks that are not in the directory: left out of everything. */
  strays(): number {
    return this.#strays;
  }

  /**
   * Checks that every ballot with ratings that came in is in the sums, or is known to be invalid.
   * @throws Error otherwise: better no release than a wrong one
   */
  requireSameAs({ tallies }: TallyContents): void {
    for (const { blockId, received, counted, invalid } of this.counts()) {
      if (counted + invalid !== received || (tallies.get(blockId)?.respondents ?? 0) !== counted) {
        throw new Error('the sums of a round do not hold the ballots that were counted');
      }
    }
  }

  #receive({ blockId, purpose, ballots }: InboxCount): void {
    const count = this.#counts.get(blockId);
    if (count === undefined) {
      this.#strays += ballots;
    } else {
      count[purpose === 'ratings' ? 'received' : 'comments'] += ballots;
    }
  }

  #count(blockId: string): BlockCount {
    const count = this.#counts.get(blockId);
    if (count === undefined) {
      throw new RangeError('the directory has no such block');
    }
    return count;
  }
}
