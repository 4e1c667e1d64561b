import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@leeway/ballot/protocol';
import { LEEWAY_PLAYBOOK, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { askedQuestionnaire } from './asked-questionnaire.js';

const [FIRST, SECOND] = LEEWAY_PLAYBOOK.actions;
const BLOCKS = [{ groupUnitIds: ['north'] }, { groupUnitIds: ['south', 'west'] }, { groupUnitIds: ['ict'] }];
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
    expect(canonicalJson(askedQuestionnaire([], BLOCKS))).toBe(without);
    expect(without).not.toContain('followUps');
  });

  it('has the statement of each agreement, in the order of the groups and of the playbook', () => {
    const { followUps, ...rest } = askedQuestionnaire(
      [agreed('ict'), agreed('north', SECOND), agreed('north')],
      BLOCKS,
    );
    expect(rest).toEqual(LEEWAY_QUESTIONNAIRE);
    expect(followUps).toEqual([statement('north'), statement('north', SECOND), statement('ict')]);
  });

  it('asks once what was agreed on twice', () => {
    expect(askedQuestionnaire([agreed('north'), agreed('north')], BLOCKS).followUps).toEqual([statement('north')]);
  });

  it('has nothing that nobody is asked: of a team in a shared group, of another unit, of another playbook', () => {
    const nobody = [agreed('south'), agreed('gone'), { unitId: 'north', actionId: 'no-such-action' }];
    expect(askedQuestionnaire(nobody, BLOCKS)).toBe(LEEWAY_QUESTIONNAIRE);
    expect(askedQuestionnaire([...nobody, agreed('ict')], BLOCKS).followUps).toEqual([statement('ict')]);
  });
});
