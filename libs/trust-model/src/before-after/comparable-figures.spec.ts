import { describe, expect, it } from '@jest/globals';
import type { SeenView, TrainerView } from '../confidentiality/trainer-view.js';
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
    const as = (view: TrainerView, named = ''): SeenView => ({ view, named: new Set(named) });
    const decided = (lastShowsStatements: boolean): unknown =>
      viewAllowed(
        { rounds: rounds(lastShowsStatements), agreed: new Set(), seen: [as(changeOf('abcd'))] },
        as(changeOf('abcde')),
      );
    // With its statements the fifth team would be told by subtraction; without them it is in neither of the two means.
    expect(decided(true)).toEqual({ status: 'refused', reason: 'tells-one-team' });
    expect(decided(false)).toEqual({ status: 'allowed' });
  });

  it('shows another figure of the baseline than a brief does', () => {
    const named = (view: TrainerView): SeenView => ({ view, named: new Set('ab') });
    const brief = (roundId: string): TrainerView => {
      return { kind: 'brief', roundId, cohort: new Set('ab'), isBesideOrganisation: false };
    };
    const decided = (seen: readonly SeenView[]): unknown =>
      viewAllowed({ rounds: rounds(true), agreed: new Set(), seen }, { view: changeOf('abcd'), named: new Set() });
    // Whoever knows two of four changes is told the other two; their briefs tell no change of the short form.
    expect(decided([named(changeOf('ab'))])).toEqual({ status: 'refused', reason: 'tells-two-teams' });
    expect(decided([named(brief('spring')), named(brief('autumn'))])).toEqual({ status: 'allowed' });
  });
});
