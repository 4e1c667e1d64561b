import { describe, expect, it } from '@jest/globals';
import { LEEWAY_PLAYBOOK } from '../playbook/leeway-playbook.js';
import { FOLLOW_UP_PREFIX, followUpItemId, followUpsOf } from './follow-ups.js';
import { itemsOf } from './items-of.js';
import { LEEWAY_QUESTIONNAIRE } from './leeway-questionnaire.js';
import { mirrorOf } from './mirror-of.js';
import { parseAnswers } from './parse-answers.js';
import { ROUND_KINDS, type FollowUp, type Questionnaire } from './questionnaire.js';

const followUp = (actionId: string, unitId: string): FollowUp => ({
  id: followUpItemId(actionId),
  unitId,
  nl: `${actionId} nl`,
  en: `${actionId} en`,
});
const QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  followUps: [followUp('say-the-why', 'north'), followUp('say-the-why', 'south'), followUp('one-list', 'north')],
};

const asked = (...groupUnitIds: string[]): string[] =>
  followUpsOf(QUESTIONNAIRE, groupUnitIds).map(({ id, unitId }) => `${id} of ${unitId}`);

describe('followUpsOf', () => {
  it('has those of the unit that is alone in its group', () => {
    expect(asked('north')).toEqual(['fu-say-the-why of north', 'fu-one-list of north']);
    expect(asked('south')).toEqual(['fu-say-the-why of south']);
    expect(asked('ict')).toEqual([]);
  });

  it('has none of a group of several units, even of two that are asked the same', () => {
    expect(asked('north', 'south')).toEqual([]);
    expect(asked('ict', 'north')).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it('has none where nobody agreed on anything', () => {
    expect(followUpsOf(LEEWAY_QUESTIONNAIRE, ['north'])).toEqual([]);
    expect(LEEWAY_QUESTIONNAIRE).not.toHaveProperty('followUps');
  });
});

describe('the id of a follow-up', () => {
  it('is that of no item, whatever the action', () => {
    const items = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline');
    expect(items.filter(({ id }) => id.startsWith(FOLLOW_UP_PREFIX))).toEqual([]);
    expect(new Set(LEEWAY_PLAYBOOK.actions.map(({ id }) => followUpItemId(id))).size).toBe(
      LEEWAY_PLAYBOOK.actions.length,
    );
  });
});

describe.each(ROUND_KINDS)('a ballot of a %s', (kind) => {
  const parse = (content: unknown, ...groupUnitIds: string[]) =>
    parseAnswers(QUESTIONNAIRE, kind, content, followUpsOf(QUESTIONNAIRE, groupUnitIds));

  it('answers the follow-ups of its own block', () => {
    const ratings = { cl1: 4, 'fu-say-the-why': 2, 'fu-one-list': 5 };
    expect(parse({ ratings }, 'north')).toEqual({ ratings, delegation: {} });
  });

  it('is invalid as a whole with one of another block, of a shared block, or of nobody', () => {
    const ratings = { cl1: 4, 'fu-one-list': 5 };
    expect(parse({ ratings }, 'south')).toEqual({ invalid: 'unknown-item' });
    expect(parse({ ratings }, 'north', 'south')).toEqual({ invalid: 'unknown-item' });
    expect(parseAnswers(QUESTIONNAIRE, kind, { ratings })).toEqual({ invalid: 'unknown-item' });
    expect(parse({ ratings: { 'fu-hire-someone': 5 } }, 'north')).toEqual({ invalid: 'unknown-item' });
  });

  it.each([0, 6, 2.5, '3', null])('takes %p for no rating', (rating) => {
    expect(parse({ ratings: { 'fu-one-list': rating } }, 'north')).toEqual({ invalid: 'not-a-rating' });
  });

  it('puts them behind the statements of the scales', () => {
    const outcome = parse({ ratings: { 'fu-one-list': 1, in3: 1, 'fu-say-the-why': 3, cl1: 2 } }, 'north');
    expect(JSON.stringify(outcome)).toBe(
      '{"ratings":{"cl1":2,"in3":1,"fu-say-the-why":3,"fu-one-list":1},"delegation":{}}',
    );
  });

  it('is no answer in the mirror', () => {
    const mirror = mirrorOf(QUESTIONNAIRE);
    expect(itemsOf(mirror, kind)).toEqual(itemsOf(mirrorOf(LEEWAY_QUESTIONNAIRE), kind));
    expect(parseAnswers(mirror, kind, { ratings: { 'fu-one-list': 5 } })).toEqual({ invalid: 'unknown-item' });
  });
});
