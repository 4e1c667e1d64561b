import { describe, expect, it } from '@jest/globals';
import { type Candidate, chooseFollowUps } from './choose-follow-ups.js';

const candidate = (agreementId: string, actionId: string, dueOn: string, unitId = 'north'): Candidate => ({
  ...{ agreementId, unitId, actionId, dueOn },
});
const idsOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ agreementId }) => agreementId);

describe('chooseFollowUps', () => {
  it('takes three actions of a unit, the earliest due first', () => {
    const candidates = [
      candidate('a', 'go-first', '2026-05-01'),
      candidate('b', 'own-it', '2026-03-01'),
      candidate('c', 'stay-near', '2026-12-01'),
      candidate('d', 'fitting-help', '2026-04-01'),
    ];
    expect(idsOf(chooseFollowUps(candidates))).toEqual(['b', 'd', 'a']);
    expect(idsOf(chooseFollowUps(candidates.toReversed()))).toEqual(['b', 'd', 'a']);
  });

  it('counts an action once, however many agreements there are on it', () => {
    const candidates = [
      candidate('a', 'go-first', '2026-01-01'),
      candidate('b', 'go-first', '2026-02-01'),
      candidate('c', 'own-it', '2026-03-01'),
      candidate('d', 'stay-near', '2026-04-01'),
      candidate('e', 'fitting-help', '2026-05-01'),
      candidate('f', 'go-first', '2026-06-01'),
    ];
    expect(idsOf(chooseFollowUps(candidates))).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('looks at each unit by itself', () => {
    const both = ['north', 'south'].flatMap((unit) =>
      ['go-first', 'own-it', 'stay-near', 'fitting-help'].map((action, index) =>
        candidate(`${unit}-${action}`, action, `2026-0${index + 1}-01`, unit),
      ),
    );
    expect(
      chooseFollowUps(both)
        .map(({ unitId }) => unitId)
        .toSorted(),
    ).toEqual([...['north', 'north', 'north', 'south', 'south', 'south']]);
  });

  it('always takes the same of those that are due on the same day', () => {
    const candidates = ['d', 'b', 'a', 'c'].map((id) => candidate(id, `action-${id}`, '2026-03-01'));
    expect(idsOf(chooseFollowUps(candidates))).toEqual(['a', 'b', 'c']);
  });
});
