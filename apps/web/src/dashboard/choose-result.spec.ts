import { describe, expect, it } from '@jest/globals';
import type { ResultsIndex } from '@leeway/contract';
import { chosenResult, roundsToChoose, unitsToChoose } from './choose-result.js';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const round = (n: number, closesAt: string): ResultsIndex['rounds'][number] => ({
  roundId: id(n),
  name: `Round ${n}`,
  kind: 'pulse',
  closesAt,
});
const unit = (n: number, parent: number | null, leads = false): ResultsIndex['units'][number] => ({
  unitId: id(n),
  parentId: parent === null ? null : id(parent),
  name: `Unit ${n}`,
  leads,
});
const INDEX: ResultsIndex = {
  rounds: [round(1, '2026-03-15T16:00:00.000Z'), round(2, '2026-06-15T16:00:00.000Z')],
  units: [unit(5, 4), unit(4, 9, true), unit(6, 4)],
};

describe('choosing a result', () => {
  it('begins with the unit the person leads and the latest round', () => {
    expect(chosenResult(INDEX, { unit: undefined, round: undefined })).toEqual({ unitId: id(4), roundId: id(2) });
  });

  it('begins with a round of everybody for who leads several units, and with a part of them for who leads one', () => {
    const rounds = [INDEX.rounds[0]!, { ...INDEX.rounds[1]!, asksPart: true as const }];
    const nothing = { unit: undefined, round: undefined };
    expect(chosenResult({ ...INDEX, rounds }, nothing)?.roundId).toBe(id(2));
    const units = INDEX.units.map((one) => ({ ...one, leads: true }));
    expect(chosenResult({ units, rounds }, nothing)?.roundId).toBe(id(1));
  });

  it('follows the address', () => {
    expect(chosenResult(INDEX, { unit: id(6), round: id(1) })).toEqual({ unitId: id(6), roundId: id(1) });
  });

  it('does not follow an address to a unit that is not the person’s', () => {
    expect(chosenResult(INDEX, { unit: id(9), round: id(9) })).toEqual({ unitId: id(4), roundId: id(2) });
  });

  it('offers units below the one they belong to, which stands at the top', () => {
    expect(unitsToChoose(INDEX).map((choice) => [choice.unit.name, choice.depth])).toEqual([
      ['Unit 4', 0],
      ['Unit 5', 1],
      ['Unit 6', 1],
    ]);
  });

  it('offers the latest round first', () => {
    expect(roundsToChoose(INDEX).map(({ name }) => name)).toEqual(['Round 2', 'Round 1']);
  });

  it('has nothing to offer before the first round has closed', () => {
    expect(chosenResult({ ...INDEX, rounds: [] }, { unit: undefined, round: undefined })).toBeNull();
  });
});
