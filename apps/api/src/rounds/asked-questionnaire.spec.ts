import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@leeway/ballot/protocol';
import { everythingOf, LEEWAY_PLAYBOOK, LEEWAY_QUESTIONNAIRE, type QuestionnaireChoice } from '@leeway/trust-model';
import { askedQuestionnaire } from './asked-questionnaire.js';
import type { FrozenFollowUp } from './round.entity.js';

const [FIRST, SECOND] = LEEWAY_PLAYBOOK.actions;
const BLOCKS = [{ groupUnitIds: ['north'] }, { groupUnitIds: ['south', 'west'] }, { groupUnitIds: ['ict'] }];
const asked = (followUps: FrozenFollowUp[], choice: QuestionnaireChoice | null = null) =>
  askedQuestionnaire({ choice, followUps }, BLOCKS);
const agreed = (unitId: string, action = FIRST) => ({ unitId, actionId: action?.id ?? '' });
const statement = (unitId: string, action = FIRST) => ({
  id: `fu-${action?.id}`,
  unitId,
  nl: action?.check.nl,
  en: action?.check.en,
});

describe('what a round asks', () => {
  it('is the questionnaire of the product, to the letter, where no team is asked anything more', () => {
    const without = canonicalJson(LEEWAY_QUESTIONNAIRE);
    expect(canonicalJson(asked([]))).toBe(without);
    expect(canonicalJson(asked([], everythingOf(LEEWAY_QUESTIONNAIRE)))).toBe(without);
    expect(without).not.toContain('followUps');
    expect(without).not.toContain('ownItems');
  });

  it('has the statement of each agreement, in the order of the groups and of the playbook', () => {
    const { followUps, ...rest } = asked([agreed('ict'), agreed('north', SECOND), agreed('north')]);
    expect(rest).toEqual(LEEWAY_QUESTIONNAIRE);
    expect(followUps).toEqual([statement('north'), statement('north', SECOND), statement('ict')]);
  });

  it('asks once what was agreed on twice', () => {
    expect(asked([agreed('north'), agreed('north')]).followUps).toEqual([statement('north')]);
  });

  it('has nothing that nobody is asked: of a team in a shared group, of another unit, of another playbook', () => {
    const nobody = [agreed('south'), agreed('gone'), { unitId: 'north', actionId: 'no-such-action' }];
    expect(asked(nobody)).toBe(LEEWAY_QUESTIONNAIRE);
    expect(asked([...nobody, agreed('ict')]).followUps).toEqual([statement('ict')]);
  });
});
