import { describe, expect, it } from '@jest/globals';
import { teamOf } from '../testing/teams.js';
import { pairTeams, teamKey } from './pair-teams.js';

const team = (...unitIds: string[]) => teamOf(unitIds, {});

describe('pairTeams', () => {
  it('finds the groups of the same units, in an order of their own', () => {
    const before = [team('noord'), team('zorg', 'nacht'), team('ict')];
    const after = [{ ...team('zorg', 'nacht'), groupUnitIds: ['zorg', 'nacht'] }, team('ict'), team('noord')];
    const { pairs, unpaired } = pairTeams(before, after, new Set(['zorg', 'noord', 'nacht', 'ict']));
    expect(pairs.map(({ key, unitIds }) => [key, unitIds])).toEqual([
      ['ict', ['ict']],
      ['nacht zorg', ['nacht', 'zorg']],
      ['noord', ['noord']],
    ]);
    expect([pairs[1]?.before, pairs[1]?.after]).toEqual([before[1], after[0]]);
    expect(unpaired).toEqual([]);
    const [turned] = pairTeams(after, before, new Set(['zorg', 'nacht'])).pairs;
    expect(turned?.unitIds).toEqual(['nacht', 'zorg']);
  });

  it('says why a unit is in none', () => {
    const before = [team('noord'), team('oost'), team('zuid', 'west')];
    const after = [team('noord', 'oost'), team('zuid', 'west'), team('nieuw')];
    expect(pairTeams(before, after, new Set(['oost', 'zuid', 'nieuw', 'gone'])).unpaired).toEqual([
      { unitId: 'gone', reason: 'no-result-before' },
      { unitId: 'nieuw', reason: 'no-result-before' },
      { unitId: 'oost', reason: 'grouped-otherwise' },
      { unitId: 'zuid', reason: 'with-others' },
    ]);
    expect(pairTeams(before, [], new Set(['noord'])).unpaired).toEqual([
      { unitId: 'noord', reason: 'no-result-after' },
    ]);
  });

  it('takes no figure of a department for that of a team', () => {
    const department = { ...team('noord'), kind: 'unit' as const };
    expect(pairTeams([department], [team('noord')], new Set(['noord'])).pairs).toEqual([]);
  });
});

describe('teamKey', () => {
  it('keeps units apart', () => {
    expect(teamKey({ groupUnitIds: ['b', 'a'] })).toBe('a b');
    expect(teamKey({ groupUnitIds: ['a', 'bc'] })).not.toBe(teamKey({ groupUnitIds: ['ab', 'c'] }));
  });
});
