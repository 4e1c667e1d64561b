import { describe, expect, it } from '@jest/globals';
import { exactEstimate } from '../change/estimate.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import type { Rating } from '../questionnaire/questionnaire.js';
import type { AreaFinding } from './area-state.js';
import { areaFindingOf } from './area-finding-of.js';
import { stuckAreasOf } from './stuck-areas-of.js';

const area = (areaId: string, felt: number, wanted: number, given: Rating, aimed: Rating): AreaFinding =>
  areaFindingOf(areaId, {
    felt: shown(exactEstimate(felt)),
    wanted: shown(exactEstimate(wanted)),
    given,
    aimed,
    involvement: shown(exactEstimate(2)),
    responseCaution: null,
  });

describe('areaFindingOf', () => {
  it('measures from what is felt to what the state is about', () => {
    expect(area('planning', 2, 3.5, 2, 2).distance).toBe(1.5);
    expect(area('planning', 2, 2.5, 5, 5)).toMatchObject({ state: { state: 'not-landing' }, distance: 3 });
    expect(area('planning', 4, 2, 4, 4)).toMatchObject({ state: { state: 'dropped' }, distance: 2 });
  });

  it('has no distance where nothing is said', () => {
    const views = {
      felt: shown(exactEstimate(2)),
      wanted: withheld('too-few-answers'),
      given: null,
      aimed: null,
      involvement: withheld('too-few-answers'),
      responseCaution: null,
    };
    expect(areaFindingOf('planning', views).distance).toBe(0);
    const few = { ...views, wanted: shown(exactEstimate(5)), responseCaution: 'below-40' as const };
    expect(areaFindingOf('planning', few).distance).toBe(0);
  });
});

describe('stuckAreasOf', () => {
  it('puts the most pressing state first, the widest distance next, then the order of the questionnaire', () => {
    const areas = [
      area('ready', 2, 4, 2, 4),
      area('held', 2, 3, 2, 2),
      area('held-wide', 2, 4, 2, 2),
      area('held-too', 2, 3, 2, 2),
      area('flowing', 3, 3, 3, 3),
      area('not-landing', 2, 3, 4, 4),
      area('dropped', 4, 2, 4, 4),
    ];
    expect(stuckAreasOf(areas).map(({ areaId }) => areaId)).toEqual([
      'dropped',
      'not-landing',
      'held-wide',
      'held',
      'held-too',
      'ready',
    ]);
  });
});
