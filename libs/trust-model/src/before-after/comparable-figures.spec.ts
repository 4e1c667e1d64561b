import { describe, expect, it } from '@jest/globals';
import type { TrainerView } from '../confidentiality/trainer-view.js';
import { viewAllowed } from '../confidentiality/view-allowed.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { teamOf } from '../testing/teams.js';
import type { Moment } from './moment.js';
import { shortFormsOf } from './short-forms-of.js';

const TEAMS = [...'abcde'];
const questionnaire = LEEWAY_QUESTIONNAIRE;

/** A baseline and a pulse after it; the last team shows its statements in the baseline, or only the whole scale. */
function rounds(lastShowsStatements: boolean): ReadonlyMap<string, Moment> {
  const complete = TEAMS.map((id) => {
    const statement = id === 'e' && !lastShowsStatements ? null : 3;
    const group = teamOf(id, { 'scale:clarity': 3, 'item:cl1': statement, 'item:cl4': statement });
    return { ...group, shortForms: shortFormsOf(questionnaire, group.figures) };
  });
  const short = TEAMS.map((id) => teamOf(id, { 'scale:clarity': 3.5 }));
  return new Map<string, Moment>([
    ['spring', { questionnaire, kind: 'baseline', groups: complete }],
    ['autumn', { questionnaire, kind: 'pulse', groups: short }],
  ]);
}

const changeOf = (teams: string): TrainerView => ({
  ...{ kind: 'before-and-after', beforeId: 'spring', afterId: 'autumn' },
  ...{ cohort: new Set(teams), comparison: new Set<string>() },
});

describe('a baseline beside a pulse', () => {
  it('lets a trainer see what follows from the teams that count in it, and from no others', () => {
    const decided = (lastShowsStatements: boolean): unknown =>
      viewAllowed({
        ...{ rounds: rounds(lastShowsStatements), named: new Set<string>() },
        ...{ seen: [changeOf('abcd')], wanted: changeOf('abcde') },
      });
    // With its statements the fifth team would be told by subtraction; without them it is in neither of the two means.
    expect(decided(true)).toEqual({ status: 'refused', reason: 'tells-one-team' });
    expect(decided(false)).toEqual({ status: 'allowed' });
  });
});
