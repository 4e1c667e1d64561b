import fc from 'fast-check';
import { bandOfSum } from '../bands/band-of-sum.js';
import type { BandWidth } from '../bands/band-width.js';
import { mergeByCounts } from '../blocks/merge-by-counts.js';
import { planBlocks } from '../blocks/plan-blocks.js';
import { DEFAULT_THRESHOLDS } from '../blocks/thresholds.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { chosenQuestionnaire } from '../questionnaire/chosen-questionnaire.js';
import { itemsOf } from '../questionnaire/items-of.js';
import { OWN_DIRECTIONS, ownItem } from '../questionnaire/own-items.js';
import { ROUND_KINDS, type Questionnaire } from '../questionnaire/questionnaire.js';
import { askedMeasures } from '../release/asked-measures.js';
import type { BlockTally, MeasureSum } from '../release/block-tally.js';
import type { ReleaseInput } from '../release/compute-release.js';
import type { AskedMeasureId } from '../release/measure-id.js';
import { organisations } from './arbitraries.js';

/** Two causes and two areas: everything the real one has, in less of it. */
export const SHORT_QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  scales: LEEWAY_QUESTIONNAIRE.scales.filter(({ id }) => ['clarity', 'uncertainty', 'risk'].includes(id)),
  delegation: { ...LEEWAY_QUESTIONNAIRE.delegation, areas: LEEWAY_QUESTIONNAIRE.delegation.areas.slice(0, 2) },
};

/** What organisations may make of it: everything, statements of their own in each direction, and parts left out. */
const CHOSEN_QUESTIONNAIRES: readonly Questionnaire[] = [
  SHORT_QUESTIONNAIRE,
  {
    ...SHORT_QUESTIONNAIRE,
    ownItems: OWN_DIRECTIONS.map((direction) =>
      ownItem({ itemId: direction, direction, nl: `Stelling ${direction}`, en: `Statement ${direction}` }),
    ),
  },
  chosenQuestionnaire(SHORT_QUESTIONNAIRE, {
    modules: [],
    areaIds: [],
    ownItems: [ownItem({ itemId: 'one', direction: 'negative', nl: 'Stelling', en: 'Statement' })],
  }),
];

/** A closed round of any organisation, answered by any number of people in any way, of any questions that it may ask. */
export const rounds: fc.Arbitrary<ReleaseInput> = fc.oneof(...CHOSEN_QUESTIONNAIRES.map(roundsOf));

/** The same with the questions of another questionnaire. */
export function roundsOf(questionnaire: Questionnaire): fc.Arbitrary<ReleaseInput> {
  return fc
    .record({
      organisation: organisations,
      kind: fc.constantFrom(...ROUND_KINDS),
      bandWidth: fc.constantFrom<BandWidth>(6, 12),
      minRespondents: fc.constantFrom(5, 5, 7),
    })
    .chain(({ organisation: { units, groups }, kind, bandWidth, minRespondents }) => {
      const blocks = planBlocks(units, groups).blocks.map((block, index) => ({ ...block, id: `b${index}` }));
      const thresholds = { ...DEFAULT_THRESHOLDS, bandWidth, minRespondents };
      const measures = askedMeasures(questionnaire, kind);
      return fc
        .record({
          tallies: fc.tuple(
            ...blocks.map(({ id, headcount }) => tallyOf(headcount, measures).map((tally) => [id, tally] as const)),
          ),
          comments: fc.tuple(
            ...blocks.map(({ id, headcount }) => fc.nat({ max: headcount }).map((count) => [id, count] as const)),
          ),
        })
        .map(({ tallies, comments }) => ({
          questionnaire,
          kind,
          thresholds,
          units,
          blocks,
          tallies: new Map(tallies),
          products: {},
          comments: new Map(comments),
          hasShownQuality: false,
        }));
    });
}

/** The same round, as many answers to everything, but other answers. */
export function withOtherAnswers(round: ReleaseInput): fc.Arbitrary<ReleaseInput> {
  const tallies = [...round.tallies].map(([id, { respondents, measures }]) =>
    sumsOf(Object.entries(measures).map(([measure, answered]) => [measure as AskedMeasureId, answered?.n ?? 0])).map(
      (others) => [id, { respondents, measures: others, scores: {} }] as const,
    ),
  );
  return fc.tuple(...tallies).map((others) => ({ ...round, tallies: new Map(others) }));
}

/**
 * The same round with other answers in the same bands: for every reporting group and question, another sum in the band,
 * spread over the blocks of the group in another way.
 *
 * @param steer numbers that choose the sums
 */
export function withSameBands(round: ReleaseInput, steer: readonly number[]): ReleaseInput {
  const counts = new Map([...round.tallies].map(([id, tally]) => [id, tally.respondents]));
  const tallies = new Map([...round.tallies].map(([id, tally]) => [id, { ...tally, measures: { ...tally.measures } }]));
  let turn = 0;
  for (const { blockIds } of mergeByCounts(round, counts, round.thresholds.minRespondents)) {
    for (const id of askedMeasures(round.questionnaire, round.kind)) {
      const parts = blockIds.flatMap((blockId) => tallies.get(blockId) ?? []).filter((tally) => tally.measures[id]);
      const n = total(parts.map((tally) => tally.measures[id]?.n ?? 0));
      if (n === 0) continue;
      const sum = total(parts.map((tally) => tally.measures[id]?.sum ?? 0));
      turn += 1;
      const target = otherSumInBand(
        n,
        sum,
        isReversed(round, id),
        round.thresholds.bandWidth,
        steer[turn % steer.length] ?? 0,
      );
      let above = target - n;
      for (const tally of parts) {
        const own = tally.measures[id]?.n ?? 0;
        const share = Math.min(above, 4 * own);
        tally.measures[id] = { n: own, sum: own + share };
        above -= share;
      }
    }
  }
  return { ...round, tallies };
}

function otherSumInBand(n: number, sum: number, reversed: boolean, width: BandWidth, steer: number): number {
  const turned = reversed ? 6 * n - sum : sum;
  const { from, to } = bandOfSum(n, turned, width);
  const other = from + (steer % (to - from + 1));
  return reversed ? 6 * n - other : other;
}

function isReversed({ questionnaire, kind }: ReleaseInput, id: AskedMeasureId): boolean {
  return itemsOf(questionnaire, kind).some((item) => `item:${item.id}` === id && item.reversed === true);
}

function tallyOf(headcount: number, measures: readonly AskedMeasureId[]): fc.Arbitrary<BlockTally> {
  return fc
    .record({
      respondents: fc.nat({ max: headcount }),
      skipped: fc.array(fc.nat({ max: 4 }), { minLength: measures.length, maxLength: measures.length }),
    })
    .chain(({ respondents, skipped }) =>
      sumsOf(measures.map((id, index) => [id, Math.max(0, respondents - (skipped[index] ?? 0))])).map((sums) => ({
        respondents,
        measures: sums,
        scores: {},
      })),
    );
}

function sumsOf(
  counts: readonly (readonly [AskedMeasureId, number])[],
): fc.Arbitrary<Partial<Record<AskedMeasureId, MeasureSum>>> {
  const asked = counts.filter(([, n]) => n > 0);
  return fc
    .tuple(...asked.map(([, n]) => fc.integer({ min: n, max: 5 * n })))
    .map((sums) => Object.fromEntries(asked.map(([id, n], index) => [id, { n, sum: sums[index] ?? n }])));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
