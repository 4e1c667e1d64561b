import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedRounds, isFollowUp, withoutFollowUps } from '../testing/asked-rounds.js';
import { withOtherAnswers } from '../testing/tallies.js';
import type { BlockTally } from './block-tally.js';
import { computeRelease, type ReleaseInput } from './compute-release.js';
import type { MeasureId } from './measure-id.js';
import type { Release, ReleaseGroup } from './release.js';

/** Of every group and follow-up: whether it is there, and whether it is shown. */
function cells({ groups }: Release): readonly string[] {
  return groups.flatMap(({ id, figures }) =>
    Object.entries(figures)
      .filter(([measure]) => isFollowUp(measure))
      .map(([measure, figure]) => `${id} ${measure} ${figure.status === 'shown' ? 'shown' : figure.reason}`),
  );
}

/** What a group has to have, worked out from the questionnaire and the directory's blocks alone. */
function expected({ questionnaire, blocks }: ReleaseInput, { kind, blockIds }: ReleaseGroup): readonly string[] {
  const units = blocks.filter(({ id }) => blockIds.includes(id)).flatMap(({ groupUnitIds }) => groupUnitIds);
  if (kind !== 'reporting-group' || blockIds.length !== 1 || units.length !== 1) return [];
  return (questionnaire.followUps ?? []).filter(({ unitId }) => unitId === units[0]).map(({ id }) => `item:${id}`);
}

const withoutCells = (release: Release): Release => ({
  ...release,
  groups: release.groups.map((group) => ({
    ...group,
    figures: Object.fromEntries(Object.entries(group.figures).filter(([measure]) => !isFollowUp(measure))),
  })),
});

/** The same round, with the answers to a follow-up as answers to a statement that everybody is asked. */
const askingEverybody = (round: ReleaseInput, followUp: MeasureId, item: 'item:cl1'): ReleaseInput => ({
  ...round,
  tallies: new Map(
    [...round.tallies].map(([id, tally]): [string, BlockTally] => {
      const sum = tally.measures[followUp as 'item:cl1'] ?? { n: 0, sum: 0 };
      return [id, { ...tally, measures: { ...tally.measures, [item]: sum } }];
    }),
  ),
});

describe('the follow-ups of any round', () => {
  it('are in the group that is exactly the block of the unit that was asked, and in no other', () => {
    fc.assert(
      fc.property(askedRounds, (round) => {
        for (const group of computeRelease(round).groups) {
          expect(Object.keys(group.figures).filter(isFollowUp)).toEqual(expected(round, group));
        }
      }),
    );
  });

  it('leave everything else as it is without them, byte for byte', () => {
    fc.assert(
      fc.property(askedRounds, (round) => {
        const release = computeRelease(round);
        expect(JSON.stringify(withoutCells(release))).toBe(JSON.stringify(computeRelease(withoutFollowUps(round))));
      }),
    );
  });

  it('are there, shown and withheld whatever the answers are', () => {
    fc.assert(
      fc.property(
        askedRounds.chain((round) => fc.tuple(fc.constant(round), withOtherAnswers(round))),
        ([round, other]) => {
          expect(cells(computeRelease(other))).toEqual(cells(computeRelease(round)));
        },
      ),
    );
  });

  it('have the figure that any single statement with these answers has, from as few answers as an index', () => {
    fc.assert(
      fc.property(askedRounds, (round) => {
        for (const group of computeRelease(round).groups) {
          for (const followUp of (Object.keys(group.figures) as MeasureId[]).filter(isFollowUp)) {
            const asked = computeRelease(askingEverybody(round, followUp, 'item:cl1')).groups;
            const same = asked.find(({ id }) => id === group.id);
            const single = same?.figures['item:cl1'];
            const isFew = single?.status === 'withheld' && single.reason === 'item-needs-eight';
            if (isFew) expect(group.figures[followUp]?.status).toBe('shown');
            else expect(group.figures[followUp]).toEqual(single);
          }
        }
      }),
    );
  });

  it('are both there and not there, shown and withheld, in the rounds that are tried', () => {
    const found = fc.sample(askedRounds, { numRuns: 400, seed: 2026 }).map((round) => cells(computeRelease(round)));
    expect(found.filter((some) => some.length === 0).length).toBeGreaterThan(20);
    for (const status of ['shown', 'too-few-answers']) {
      expect(found.filter((some) => some.some((cell) => cell.endsWith(status))).length).toBeGreaterThan(20);
    }
  });
});
