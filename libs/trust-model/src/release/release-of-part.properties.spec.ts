import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rounds, withOtherAnswers } from '../testing/tallies.js';
import { computeRelease, type ReleaseInput } from './compute-release.js';
import { resultForUnit } from './result-for-unit.js';

/** Any part of any round: at least one block is asked, and at least one is not. */
const parts: fc.Arbitrary<ReleaseInput> = rounds
  .filter(({ blocks }) => blocks.length > 1)
  .chain((round) =>
    fc.subarray([...round.blocks], { minLength: 1, maxLength: round.blocks.length - 1 }).map((blocks) => ({
      ...round,
      blocks,
      notAsked: groupsOf(round).filter((id) => !groupsOf({ blocks }).includes(id)),
    })),
  );

const groupsOf = ({ blocks }: Pick<ReleaseInput, 'blocks'>): string[] =>
  blocks.flatMap(({ groupUnitIds }) => groupUnitIds);

describe('computeRelease for any part', () => {
  it('publishes every block that enough people answered, alone, and nothing else', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const { groups, quality } = computeRelease(part);
        const enough = part.blocks.filter(
          ({ id }) => (part.tallies.get(id)?.respondents ?? 0) >= part.thresholds.minRespondents,
        );
        expect(groups.map(({ id }) => id).sort()).toEqual(enough.map(({ id }) => `block:${id}`).sort());
        expect(groups.every(({ kind, blockIds }) => kind === 'reporting-group' && blockIds.length === 1)).toBe(true);
        expect(quality).toEqual({ status: 'withheld', reason: 'not-asked' });
      }),
    );
  });

  it('shows and withholds the same whatever the answers are, in any order of the input', () => {
    fc.assert(
      fc.property(
        parts.chain((part) => fc.tuple(fc.constant(part), withOtherAnswers(part))),
        ([part, other]) => {
          const cells = (input: ReleaseInput): unknown =>
            computeRelease(input).groups.map(({ id, figures }) => [
              id,
              Object.entries(figures).map(([measure, { status }]) => [measure, status]),
            ]);
          expect(cells(other)).toEqual(cells(part));
          const reversed = { ...part, blocks: [...part.blocks].reverse(), units: [...part.units].reverse() };
          expect(JSON.stringify(computeRelease(reversed))).toBe(JSON.stringify(computeRelease(part)));
        },
      ),
    );
  });

  it('gives each block what the same block has when everybody is asked and nothing is merged with it', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const all = computeRelease({ ...part, blocks: part.blocks, notAsked: [] }).groups;
        for (const group of computeRelease(part).groups) {
          const alone = all.find(({ id }) => id === group.id);
          if (alone !== undefined) expect(group.figures).toEqual(alone.figures);
        }
      }),
    );
  });

  it('is never said to be the whole of a unit of which somebody is not asked, comments included', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const { groups, commentGroups } = computeRelease(part);
        expect(groups.filter(({ coverage, unitId }) => coverage === 'whole-unit' && unitId === null)).toEqual([]);
        expect(commentGroups.filter(({ label }) => label.en === 'Whole organisation')).toEqual([]);
      }),
    );
  });

  it('says of a unit that is not asked that it is not, and of one that too few answered that they were too few', () => {
    fc.assert(
      fc.property(parts, (part) => {
        const release = { ...computeRelease(part), asksPart: true };
        const entitled = new Set(groupsOf(part));
        for (const unitId of part.notAsked ?? []) {
          expect(resultForUnit(release, unitId, entitled).own).toEqual({
            status: 'withheld',
            reason: 'team-not-asked',
          });
        }
        const shown = release.groups.flatMap(({ groupUnitIds }) => groupUnitIds);
        for (const unitId of groupsOf(part).filter((id) => !shown.includes(id))) {
          expect(resultForUnit(release, unitId, entitled).own).toEqual({
            status: 'withheld',
            reason: 'too-few-respondents',
          });
        }
      }),
    );
  });
});
