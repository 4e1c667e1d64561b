import { describe, expect, it } from '@jest/globals';
import { areaIn } from '../testing/findings.js';
import type { AreaFinding, Gap } from './area-state.js';
import { clearWishesOf } from './clear-wishes-of.js';

const unclear = (areaId: string, gap: Gap, distance = 1): AreaFinding => ({
  areaId,
  distance,
  state: { state: 'unclear', reason: 'no-own-view', gap },
});

describe('clearWishesOf', () => {
  it('has what the team clearly wants more of, the widest first', () => {
    const areas = [unclear('planning', 'more'), unclear('spending', 'more', 2), unclear('quality', 'close')];
    expect(clearWishesOf(areas).map(({ areaId }) => areaId)).toEqual(['spending', 'planning']);
  });

  it('leaves out what it wants less of, what is not clear, and what is stated otherwise', () => {
    const areas = [unclear('planning', 'less'), unclear('spending', 'unclear'), areaIn('quality', 'held')];
    expect(clearWishesOf([...areas, areaIn('approach', 'withheld'), areaIn('customers', 'flowing')])).toEqual([]);
  });
});
