import { describe, expect, it } from '@jest/globals';
import { membership } from '../membership/membership.js';
import type { Unit } from '../organisation/unit-tree.js';
import { DE_LINDE_PEOPLE, DE_LINDE_UNITS } from '../testing/zorggroep-de-linde.js';
import { planBlocks, type BlockPlan } from './plan-blocks.js';

/** `{ 'root': 3, 'root/Zorg': 0, 'root/Zorg/Noord': 9 }`: paths, and how many answer in each own group. */
function plan(groups: Readonly<Record<string, number>>, minHeadcount?: number): BlockPlan {
  const units: readonly Unit[] = Object.keys(groups).map((path) => ({
    id: path,
    parentId: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
    name: path.slice(path.lastIndexOf('/') + 1),
  }));
  return planBlocks(units, new Map(Object.entries(groups)), minHeadcount);
}

function said({ blocks }: BlockPlan): Record<string, readonly string[]> {
  return Object.fromEntries(
    blocks.map(({ label, headcount, groupUnitIds }) => [`${label.en} (${headcount})`, groupUnitIds]),
  );
}

describe('planBlocks', () => {
  it('plans an organisation of 76 people', () => {
    const { headcountByUnit, managementTeams } = membership(DE_LINDE_PEOPLE, DE_LINDE_UNITS);
    const result = planBlocks(DE_LINDE_UNITS, headcountByUnit, 5, managementTeams);
    expect(said(result)).toEqual({
      'other teams in Zorggroep De Linde (8)': ['Behandeling', 'De Linde', 'Psychologie'],
      'other teams in Bedrijfsvoering (8)': ['Bedrijfsvoering', 'Financiën'],
      'Facilitair (11)': ['Facilitair'],
      'ICT (8)': ['ICT'],
      'Personeel en organisatie (5)': ['Personeel en organisatie'],
      'Fysiotherapie (6)': ['Fysiotherapie'],
      'other teams in Zorg (8)': ['Nachtteam', 'Zorg'],
      'Team Noord (9)': ['Team Noord'],
      'Team Oost (5)': ['Team Oost'],
      'Team Zuid (7)': ['Team Zuid'],
    });
    expect(result.outcomes.filter(({ outcome }) => outcome === 'joins-block').map(({ unitId }) => unitId)).toEqual([
      'De Linde',
      'Bedrijfsvoering',
      'Financiën',
      'Behandeling',
      'Psychologie',
      'Zorg',
      'Nachtteam',
    ]);
  });

  it('makes every team of five of a flat organisation a block of its own', () => {
    expect(said(plan({ root: 0, 'root/A': 5, 'root/B': 6 }))).toEqual({ 'A (5)': ['root/A'], 'B (6)': ['root/B'] });
  });

  it('takes several top-level units as parts of one organisation', () => {
    const result = plan({ A: 5, B: 3, C: 2 });
    expect(said(result)).toEqual({ 'A (5)': ['A'], 'other teams (5)': ['B', 'C'] });
    expect(
      result.blocks.find(({ headcount, groupUnitIds }) => headcount === 5 && groupUnitIds.length === 2)?.unitId,
    ).toBeNull();
    expect(said(plan({ A: 3, B: 2 }))).toEqual({ 'Whole organisation (5)': ['A', 'B'] });
  });

  it('pools what is too small at one node', () => {
    expect(said(plan({ root: 4, 'root/A': 3, 'root/B': 7, 'root/C': 2 }))).toEqual({
      'other teams in root (9)': ['root', 'root/A', 'root/C'],
      'B (7)': ['root/B'],
    });
  });

  it('lets a pool that is too small join a mixed block first, then the smallest', () => {
    expect(said(plan({ root: 3, 'root/A': 0, 'root/A/x': 3, 'root/A/y': 4, 'root/B': 5 }))).toEqual({
      'other teams in root (10)': ['root', 'root/A/x', 'root/A/y'],
      'B (5)': ['root/B'],
    });
    expect(said(plan({ root: 3, 'root/A': 9, 'root/B': 6 }))).toEqual({
      'other teams in root (9)': ['root', 'root/B'],
      'A (9)': ['root/A'],
    });
  });

  it('chooses by name between two that are equal', () => {
    expect(said(plan({ root: 3, 'root/Zuid': 6, 'root/Noord': 6 }))).toEqual({
      'other teams in root (9)': ['root', 'root/Noord'],
      'Zuid (6)': ['root/Zuid'],
    });
  });

  it('carries up what finds nothing below its node, and keeps it together', () => {
    const groups = { root: 0, 'root/A': 1, 'root/A/x': 2, 'root/A/y': 1, 'root/B': 0, 'root/B/z': 8, 'root/C': 9 };
    expect(said(plan(groups))).toEqual({
      'other teams in root (12)': ['root/A', 'root/A/x', 'root/A/y', 'root/B/z'],
      'C (9)': ['root/C'],
    });
  });

  it('carries a lonely team up a deep chain', () => {
    expect(said(plan({ r: 0, 'r/a': 0, 'r/a/b': 0, 'r/a/b/c': 2, 'r/d': 3 }))).toEqual({ 'r (5)': ['r/a/b/c', 'r/d'] });
  });

  it('calls a block by its unit if everything in it is there', () => {
    expect(said(plan({ root: 0, 'root/A': 2, 'root/A/x': 2, 'root/A/y': 1, 'root/B': 8 }))).toEqual({
      'A (5)': ['root/A', 'root/A/x', 'root/A/y'],
      'B (8)': ['root/B'],
    });
  });

  it('names the own group of a unit by who is in it', () => {
    const units = [
      { id: 'a', parentId: null, name: 'Zorg' },
      { id: 'b', parentId: 'a', name: 'Noord' },
    ];
    const groups = new Map([
      ['a', 6],
      ['b', 6],
    ]);
    const labels = (teams: readonly string[]): readonly string[] =>
      planBlocks(units, groups, 5, new Set(teams)).blocks.map(({ label }) => `${label.nl} / ${label.en}`);
    expect(labels(['a'])).toEqual(['Leiding van Zorg / Management of Zorg', 'Noord / Noord']);
    expect(labels([])).toEqual(['Zorg / Zorg', 'Noord / Noord']);
  });

  it('makes no blocks of an organisation that is too small', () => {
    expect(plan({ root: 2, 'root/A': 1, 'root/B': 1 }).unplaced).toEqual(['root', 'root/A', 'root/B']);
    const result = plan({ root: 1, 'root/A': 3, 'root/B': 0 });
    expect(result).toMatchObject({ blocks: [], tooSmall: true, unplaced: ['root', 'root/A'] });
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['none', 'none', 'no-group']);
    expect(planBlocks([], new Map())).toEqual({ blocks: [], tooSmall: true, unplaced: [], outcomes: [] });
  });

  it('takes a higher threshold and refuses a lower one', () => {
    expect(said(plan({ root: 0, 'root/A': 6, 'root/B': 8 }, 8))).toEqual({ 'root (14)': ['root/A', 'root/B'] });
    for (const threshold of [4, 0, 5.5, Number.NaN]) {
      expect(() => plan({ root: 9 }, threshold)).toThrow(
        `minHeadcount must be a whole number of at least 5, not ${threshold}`,
      );
    }
  });

  it('refuses impossible headcounts and unknown units', () => {
    expect(() => plan({ root: -1 })).toThrow('headcount must be a whole number of at least 0, not -1');
    expect(() => planBlocks([], new Map([['gone', 5]]))).toThrow('gone hangs below a unit that does not exist');
  });
});
