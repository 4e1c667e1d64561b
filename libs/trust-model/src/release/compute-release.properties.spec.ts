import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wayUp } from '../testing/arbitraries.js';
import { rounds, withOtherAnswers, withSameBands } from '../testing/tallies.js';
import { computeRelease, type ReleaseInput } from './compute-release.js';
import type { MeasureId } from './measure-id.js';
import type { Release, ReleaseGroup } from './release.js';

/** Everything in a release but the values of the figures. */
function cells({ groups }: Release): unknown {
  return groups.map(({ figures, ...rest }) => [
    rest,
    Object.entries(figures).map(([id, figure]) => [id, figure.status === 'shown' ? 'shown' : figure.reason]),
  ]);
}

function middleOfRespondents({ respondents }: ReleaseGroup): number {
  return respondents.status === 'shown' ? (respondents.value.from + respondents.value.to) / 2 : Number.NaN;
}

/** What a parent has to show, worked out from nothing but the published text. */
function recombined(parts: readonly ReleaseGroup[], id: MeasureId): unknown {
  let [weight, low, high, middle] = [0, 0, 0, 0];
  for (const part of parts) {
    const figure = part.figures[id];
    if (figure?.status !== 'shown') continue;
    const own = middleOfRespondents(part);
    weight += own;
    low += own * figure.value.low;
    high += own * figure.value.high;
    middle += own * figure.value.middle;
  }
  if (weight === 0) return { status: 'withheld', reason: 'no-part-shown' };
  const near = (sum: number): unknown => expect.closeTo(sum / weight, 3);
  return { status: 'shown', value: { low: near(low), high: near(high), middle: near(middle) } };
}

const shuffledRound = ({ units, blocks, tallies, comments, ...rest }: ReleaseInput): ReleaseInput => ({
  ...rest,
  units: [...units].reverse(),
  blocks: [...blocks].reverse(),
  tallies: new Map([...tallies].reverse()),
  comments: new Map([...comments].reverse()),
});

describe('computeRelease for any round', () => {
  it('shows and withholds the same cells whatever the answers are', () => {
    fc.assert(
      fc.property(
        rounds.chain((round) => fc.tuple(fc.constant(round), withOtherAnswers(round))),
        ([round, other]) => {
          expect(cells(computeRelease(other))).toEqual(cells(computeRelease(round)));
        },
      ),
    );
  });

  it('is the same text, byte for byte, for any answers that keep the bands', () => {
    fc.assert(
      fc.property(rounds, fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 }), (round, steer) => {
        expect(JSON.stringify(computeRelease(withSameBands(round, steer)))).toBe(JSON.stringify(computeRelease(round)));
      }),
    );
  });

  it('is the same text for the same round in any order', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        expect(JSON.stringify(computeRelease(shuffledRound(round)))).toBe(JSON.stringify(computeRelease(round)));
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const release = computeRelease(round);
        expect(JSON.parse(JSON.stringify(release))).toEqual(release);
      }),
    );
  });

  it('makes every parent of the published figures of the groups inside it', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { groups } = computeRelease(round);
        const reporting = groups.filter(({ kind }) => kind === 'reporting-group');
        for (const parent of groups.filter(({ kind }) => kind !== 'reporting-group')) {
          const inside = reporting.filter(
            ({ unitId }) => parent.kind === 'organisation' || wayUp(round.units, unitId).includes(parent.unitId ?? ''),
          );
          expect(parent.blockIds).toEqual(inside.flatMap(({ blockIds }) => blockIds).sort());
          for (const id of Object.keys(parent.figures) as MeasureId[]) {
            expect(parent.figures[id]).toEqual(recombined(inside, id));
          }
        }
      }),
    );
  });

  it('publishes nothing but unions of blocks, each in one reporting group, from five respondents', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { groups } = computeRelease(round);
        const reporting = groups.filter(({ kind }) => kind === 'reporting-group');
        const placed = reporting.flatMap(({ blockIds }) => blockIds);
        const answered = round.blocks.map(({ id }) => id).filter((id) => (round.tallies.get(id)?.respondents ?? 0) > 0);
        expect(placed.sort()).toEqual(reporting.length === 0 ? [] : answered.sort());
        for (const { blockIds, groupUnitIds } of groups) {
          const blocks = round.blocks.filter(({ id }) => blockIds.includes(id));
          expect(groupUnitIds).toEqual(blocks.flatMap((block) => block.groupUnitIds).sort());
          const respondents = blockIds.map((id) => round.tallies.get(id)?.respondents ?? 0);
          expect(respondents.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
            round.thresholds.minRespondents,
          );
        }
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
    );
  });

  it('never shows an item of fewer than eight answers', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        for (const group of computeRelease(round).groups.filter(({ kind }) => kind === 'reporting-group')) {
          for (const [id, figure] of Object.entries(group.figures)) {
            if (!id.startsWith('item:') || figure.status !== 'shown') continue;
            const answered = group.blockIds.map(
              (block) => round.tallies.get(block)?.measures[id as `item:${string}`]?.n ?? 0,
            );
            expect(answered.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(8);
          }
        }
      }),
    );
  });
});
