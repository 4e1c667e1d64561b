import { parseDirectory, type BallotContent, type Directory } from '@leeway/ballot/protocol';
import { BallotOpener, UnopenableBallot } from '@leeway/ballot/server';
import {
  TallySheet,
  asksForComments,
  followUpsOf,
  isInvalidAnswers,
  parseAnswers,
  parseComment,
  type FollowUp,
  type Questionnaire,
  type TallyContents,
} from '@leeway/trust-model';
import { readQuestionnaire } from '../publish/read-questionnaire.js';
import type { ReaderSetup } from './opening-messages.js';
import { ballotsOf, type BlockBallot, type SealedBatch } from './sealed-batch.js';

/**
 * Opening one ballot is twenty short jobs one after the other: with several ballots under way no processor waits for the
 * next. With many, what they leave behind lives long enough to be taken for something that stays.
 */
const AT_ONCE = 8;

/**
 * Opens the ballots of a round. What can't be opened, or was not asked of the block, is invalid and stops nothing: only
 * other software than ours can have made it.
 */
export class BallotReader {
  readonly #opener: BallotOpener;
  readonly #questionnaire: Questionnaire;
  readonly #kind: Directory['round']['kind'];
  /** By block. */
  readonly #followUps: ReadonlyMap<string, readonly FollowUp[]>;
  readonly #sheet: TallySheet;

  private constructor(opener: BallotOpener, questionnaire: Questionnaire, { round: { kind }, blocks }: Directory) {
    this.#opener = opener;
    this.#questionnaire = questionnaire;
    this.#kind = kind;
    this.#followUps = new Map(blocks.map(({ id, groupUnitIds }) => [id, followUpsOf(questionnaire, groupUnitIds)]));
    this.#sheet = new TallySheet(questionnaire, kind);
  }

  /** @throws InvalidDirectory, TallyKeyMismatch */
  static async create({ privateKey, directory, questionnaire }: ReaderSetup): Promise<BallotReader> {
    const opener = await BallotOpener.create(privateKey, directory);
    return new BallotReader(opener, readQuestionnaire(questionnaire), parseDirectory(directory));
  }

  /** Adds ratings to the sheet. @returns ballot by ballot, whether it was counted */
  async count(batch: SealedBatch): Promise<boolean[]> {
    return this.#openAll(batch, (content, { blockId }) => {
      const answers = parseAnswers(this.#questionnaire, this.#kind, content, this.#followUps.get(blockId));
      if (isInvalidAnswers(answers)) {
        return false;
      }
      this.#sheet.add(blockId, answers);
      return true;
    });
  }

  /** @returns ballot by ballot the comment, null for one that can't be read or was not asked for */
  async read(batch: SealedBatch): Promise<(string | null)[]> {
    const isAsked = asksForComments(this.#questionnaire, this.#kind);
    return this.#openAll(batch, (content) => {
      const comment = parseComment(content);
      return isAsked && typeof comment === 'string' ? comment : null;
    });
  }

  /** The sums of all that was counted. */
  contents(): TallyContents {
    return this.#sheet.contents();
  }

  async #openAll<Result>(
    batch: SealedBatch,
    use: (content: BallotContent | null, ballot: BlockBallot) => Result,
  ): Promise<Result[]> {
    const ballots = ballotsOf(batch);
    const results = new Array<Result>(ballots.length);
    const waiting = ballots.entries();
    const lane = async (): Promise<void> => {
      for (const [index, ballot] of waiting) {
        results[index] = use(await this.#opened(ballot), ballot);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return results;
  }

  async #opened(ballot: BlockBallot): Promise<BallotContent | null> {
    try {
      return await this.#opener.open(ballot);
    } catch (error) {
      if (error instanceof UnopenableBallot) {
        return null;
      }
      throw error;
    }
  }
}
