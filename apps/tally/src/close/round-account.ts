import type { Directory } from '@leeway/ballot/protocol';
import { addAnswers, emptyTally, type Answers, type BlockTally } from '@leeway/trust-model';
import type { BlockCount } from '../database/release.entity.js';

/** Everything that is kept of the ballots while a round is being closed: per block, counts and sums. */
export class RoundAccount {
  readonly #counts: ReadonlyMap<string, BlockCount>;
  readonly #tallies = new Map<string, BlockTally>();
  #strays = 0;

  constructor(blocks: Directory['blocks']) {
    this.#counts = new Map(
      blocks.map(({ id, headcount }) => [
        id,
        { blockId: id, entitled: headcount, received: 0, counted: 0, invalid: 0, comments: 0 },
      ]),
    );
  }

  /** Whether the directory has the block. The ballot box checks that too: what has none was not written by it. */
  hasBlock(blockId: string): boolean {
    return this.#counts.has(blockId);
  }

  addStray(): void {
    this.#strays += 1;
  }

  addCounted(blockId: string, answers: Answers): void {
    const count = this.#count(blockId);
    count.received += 1;
    count.counted += 1;
    this.#tallies.set(blockId, addAnswers(this.#tallies.get(blockId) ?? emptyTally(), answers));
  }

  addInvalid(blockId: string): void {
    const count = this.#count(blockId);
    count.received += 1;
    count.invalid += 1;
  }

  addComment(blockId: string): void {
    this.#count(blockId).comments += 1;
  }

  /** In the order of the directory. */
  counts(): BlockCount[] {
    return [...this.#counts.values()];
  }

  /** Ballots of blocks that are not in the directory: left out of everything. */
  strays(): number {
    return this.#strays;
  }

  tallies(): ReadonlyMap<string, BlockTally> {
    return this.#tallies;
  }

  #count(blockId: string): BlockCount {
    const count = this.#counts.get(blockId);
    if (count === undefined) {
      throw new RangeError('the directory has no such block');
    }
    return count;
  }
}
