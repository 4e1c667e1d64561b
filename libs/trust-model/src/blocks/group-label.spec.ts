import { describe, expect, it } from '@jest/globals';
import { unitTree } from '../organisation/unit-tree.js';
import { groupLabel } from './group-label.js';

const tree = unitTree([
  { id: 'care', parentId: null, name: 'Zorg' },
  { id: 'north', parentId: 'care', name: 'Noord' },
  { id: 'south', parentId: 'care', name: 'Zuid' },
]);
const ALL = ['care', 'north', 'south'];
const managers = new Set(['care', 'south']);

describe('groupLabel', () => {
  it('is the name of a single unit, or its management where only leaders answer above others', () => {
    expect(groupLabel(tree, 'north', ['north'], ALL, managers)).toEqual({ nl: 'Noord', en: 'Noord' });
    expect(groupLabel(tree, 'care', ['care'], ALL, managers)).toEqual({
      nl: 'Leiding van Zorg',
      en: 'Management of Zorg',
    });
    expect(groupLabel(tree, 'care', ['care'], ALL, new Set())).toEqual({ nl: 'Zorg', en: 'Zorg' });
    expect(groupLabel(tree, 'south', ['south'], ALL, managers)).toEqual({ nl: 'Zuid', en: 'Zuid' });
  });

  it('is the name of a unit of which everything is in it, else its other teams', () => {
    expect(groupLabel(tree, 'care', ALL, ALL, managers)).toEqual({ nl: 'Zorg', en: 'Zorg' });
    expect(groupLabel(tree, 'care', ['care', 'south'], ALL, managers)).toEqual({
      nl: 'overige teams in Zorg',
      en: 'other teams in Zorg',
    });
  });

  it('is about the organisation where no unit contains it', () => {
    expect(groupLabel(tree, null, ALL, ALL, managers)).toEqual({ nl: 'Hele organisatie', en: 'Whole organisation' });
    expect(groupLabel(tree, null, ['north'], ALL, managers)).toEqual({ nl: 'overige teams', en: 'other teams' });
  });
});
