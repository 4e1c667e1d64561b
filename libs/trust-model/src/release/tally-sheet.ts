import type { Answers } from '../questionnaire/parse-answers.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { scalesOf, type AskedScale } from '../questionnaire/scales-of.js';
import { addProducts, mergeProducts, scaleScores, type ScoreProducts } from '../quality/score-products.js';
import { mergeTallies, type BlockTally, type MeasureSum } from './block-tally.js';
import { DELEGATION_ASPECTS, type AskedMeasureId } from './measure-id.js';

/** All that is kept of the ratings of a round: sums per block, and the products for the quality figures. Plain data. */
export interface TallyContents {
  /** By block id; a block that nobody answered has no entry. */
  readonly tallies: ReadonlyMap<string, BlockTally>;
  readonly products: ScoreProducts;
}

interface OpenTally {
  respondents: number;
  readonly measures: Map<AskedMeasureId, MeasureSum>;
  readonly scores: Map<string, MeasureSum>;
}

/**
 * Adds up ballots, one by one, and forgets each at once. The same ballots in any order, on one sheet or on several that
 * are added to each other, give the same contents.
 */
export class TallySheet {
  readonly #scales: readonly AskedScale[];
  readonly #open = new Map<string, OpenTally>();
  readonly #closed = new Map<string, BlockTally>();
  readonly #products = new Map<string, number[]>();

  constructor(questionnaire: Questionnaire, kind: RoundKind) {
    this.#scales = scalesOf(questionnaire, kind);
  }

  /** Adds one ballot. */
  add(blockId: string, answers: Answers): void {
    const tally = this.#open.get(blockId) ?? { respondents: 0, measures: new Map(), scores: new Map() };
    this.#open.set(blockId, tally);
    tally.respondents += 1;
    for (const [itemId, rating] of Object.entries(answers.ratings)) count(tally.measures, `item:${itemId}`, rating);
    for (const [areaId, answer] of Object.entries(answers.delegation)) {
      for (const aspect of DELEGATION_ASPECTS) {
        const rating = answer[aspect];
        if (rating !== undefined) count(tally.measures, `area:${areaId}:${aspect}`, rating);
      }
    }
    const scores = scaleScores(this.#scales, answers);
    for (const { scaleId, score } of scores) count(tally.scores, scaleId, score);
    addProducts(this.#products, scores);
  }

  /** Adds what stands on another sheet. */
  addAll({ tallies, products }: TallyContents): void {
    for (const [blockId, tally] of tallies) {
      const before = this.#closed.get(blockId);
      this.#closed.set(blockId, before === undefined ? tally : mergeTallies([before, tally]));
    }
    mergeProducts(this.#products, products);
  }

  contents(): TallyContents {
    const tallies = new Map(this.#closed);
    for (const [blockId, { respondents, measures, scores }] of this.#open) {
      const own = { respondents, measures: Object.fromEntries(measures), scores: Object.fromEntries(scores) };
      const before = tallies.get(blockId);
      tallies.set(blockId, before === undefined ? own : mergeTallies([before, own]));
    }
    return { tallies, products: Object.fromEntries(this.#products) };
  }
}

function count<Key>(sums: Map<Key, MeasureSum>, key: Key, value: number): void {
  const { n, sum } = sums.get(key) ?? { n: 0, sum: 0 };
  sums.set(key, { n: n + 1, sum: sum + value });
}
