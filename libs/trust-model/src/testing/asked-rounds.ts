import fc from 'fast-check';
import { followUpItemId } from '../questionnaire/follow-ups.js';
import type { FollowUp, Questionnaire } from '../questionnaire/questionnaire.js';
import type { BlockTally, MeasureSum } from '../release/block-tally.js';
import type { ReleaseInput } from '../release/compute-release.js';
import { rounds } from './tallies.js';

const IDS = ['talk', 'list'].map(followUpItemId);

/**
 * Rounds in which any units are asked one or two follow-ups, those that share a block included. Their tallies hold sums for
 * both of them, in every block: the worst that a tally can be given.
 */
export const askedRounds: fc.Arbitrary<ReleaseInput> = rounds.chain((round) =>
  fc
    .record({
      followUps: fc.subarray(
        round.units.flatMap(({ id: unitId }) => IDS.map((id) => ({ id, unitId, nl: id, en: id }))),
      ),
      tallies: fc.tuple(
        ...[...round.tallies].map(([id, tally]) => withSums(tally).map((asked) => [id, asked] as const)),
      ),
    })
    .map(({ followUps, tallies }) => askedIn({ ...round, tallies: new Map(tallies) }, followUps)),
);

/** The same round, but nobody was asked anything beyond the questionnaire. */
export function withoutFollowUps(round: ReleaseInput): ReleaseInput {
  const tallies = [...round.tallies].map(([id, { measures, ...tally }]): [string, BlockTally] => {
    const others = Object.entries(measures).filter(([measure]) => !isFollowUp(measure));
    return [id, { ...tally, measures: Object.fromEntries(others) }];
  });
  return { ...round, questionnaire: askingNoTeam(round.questionnaire), tallies: new Map(tallies) };
}

const askingNoTeam = ({ followUps: _, ...questionnaire }: Questionnaire): Questionnaire => questionnaire;

export function isFollowUp(measure: string): boolean {
  return IDS.some((id) => measure === `item:${id}`);
}

function askedIn(round: ReleaseInput, followUps: readonly FollowUp[]): ReleaseInput {
  return followUps.length === 0 ? round : { ...round, questionnaire: { ...round.questionnaire, followUps } };
}

function withSums(tally: BlockTally): fc.Arbitrary<BlockTally> {
  return fc.tuple(...IDS.map(() => sumOf(tally.respondents))).map((sums) => {
    const asked = sums.flatMap((sum, index) => (sum.n === 0 ? [] : [[`item:${IDS[index] ?? ''}`, sum] as const]));
    return { ...tally, measures: { ...tally.measures, ...Object.fromEntries(asked) } };
  });
}

function sumOf(respondents: number): fc.Arbitrary<MeasureSum> {
  return fc
    .nat({ max: Math.min(4, respondents) })
    .chain((skipped) =>
      fc
        .integer({ min: respondents - skipped, max: 5 * (respondents - skipped) })
        .map((sum) => ({ n: respondents - skipped, sum })),
    );
}
