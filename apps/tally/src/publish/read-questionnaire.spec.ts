import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type Directory } from '@leeway/ballot/protocol';
import { LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { InvalidFollowUps, readQuestionnaire, requireAllAsked } from './read-questionnaire.js';
import { InvalidOwnItems } from './require-own-items.js';

const FOLLOW_UP = { id: 'fu-talk', unitId: 'north', nl: 'Gesprek.', en: 'Talk.' };
const asking = (followUps: unknown) => canonicalJson({ ...LEEWAY_QUESTIONNAIRE, followUps });
const blocks = (...groups: string[][]) => groups.map((groupUnitIds) => ({ groupUnitIds })) as Directory['blocks'];

describe('reading the questions of a round', () => {
  it('takes those without follow-ups as they are', () => {
    expect(readQuestionnaire(canonicalJson(LEEWAY_QUESTIONNAIRE))).toEqual(LEEWAY_QUESTIONNAIRE);
  });

  it('takes one follow-up of several units, and several of one', () => {
    const followUps = [FOLLOW_UP, { ...FOLLOW_UP, unitId: 'south' }, { ...FOLLOW_UP, id: 'fu-list' }];
    expect(readQuestionnaire(asking(followUps)).followUps).toEqual(followUps);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['none, in a list of its own', []],
    ['no list', { 0: FOLLOW_UP }],
    ['no object', ['fu-talk']],
    ['null among them', [FOLLOW_UP, null]],
    ['another key', [{ ...FOLLOW_UP, reversed: true }]],
    ['a missing text', [{ id: 'fu-talk', unitId: 'north', nl: 'Gesprek.' }]],
    ['a blank text', [{ ...FOLLOW_UP, en: ' ' }]],
    ['a text that is none', [{ ...FOLLOW_UP, nl: 3 }]],
    ['a unit that is none', [{ ...FOLLOW_UP, unitId: null }]],
    ['the id of an item', [{ ...FOLLOW_UP, id: 'cl1' }]],
    ['the same twice', [FOLLOW_UP, { ...FOLLOW_UP, nl: 'Anders.' }]],
  ])('refuses follow-ups with %s', (_, followUps) => {
    expect(() => readQuestionnaire(asking(followUps))).toThrow(InvalidFollowUps);
  });

  it('refuses follow-ups under the id that an item has', () => {
    const [scale] = LEEWAY_QUESTIONNAIRE.scales;
    const item = { id: 'fu-talk', nl: 'Stelling.', en: 'Statement.' };
    const scales = [{ ...scale, modules: ['baseline'], items: [item] }];
    const text = canonicalJson({ ...LEEWAY_QUESTIONNAIRE, scales, followUps: [FOLLOW_UP] });
    expect(() => readQuestionnaire(text)).toThrow(InvalidFollowUps);
  });
});

describe('reading the own statements of an organisation', () => {
  const OWN = { id: 'own-1', nl: 'Stelling.', en: 'Statement.' };
  const asked = (ownItems: unknown) => canonicalJson({ ...LEEWAY_QUESTIONNAIRE, ownItems });

  it('takes up to five, in any direction', () => {
    const ownItems = [OWN, { ...OWN, id: 'own-2', reversed: true }, { ...OWN, id: 'own-3', neutral: true }];
    expect(readQuestionnaire(asked(ownItems)).ownItems).toEqual(ownItems);
  });

  it.each<[string, unknown]>([
    ['none, in a list of its own', []],
    ['no list', OWN],
    ['six', Array.from({ length: 6 }, (_, index) => ({ ...OWN, id: `own-${index}` }))],
    ['null among them', [OWN, null]],
    ['both directions', [{ ...OWN, reversed: true, neutral: true }]],
    ['a direction that is none', [{ ...OWN, reversed: false }]],
    ['a question for text', [{ ...OWN, maxLength: 100 }]],
    ['a missing text', [{ id: 'own-1', nl: 'Stelling.' }]],
    ['a blank text', [{ ...OWN, en: ' ' }]],
    ['the id of an item', [{ ...OWN, id: 'cl1' }]],
    ['the same id twice', [OWN, { ...OWN, nl: 'Anders.' }]],
  ])('refuses %s', (_, ownItems) => {
    expect(() => readQuestionnaire(asked(ownItems))).toThrow(InvalidOwnItems);
  });
});

describe('what is in the questionnaire', () => {
  const questionnaire = readQuestionnaire(asking([FOLLOW_UP]));

  it('is asked of somebody', () => {
    expect(() => requireAllAsked(questionnaire, blocks(['south'], ['north']))).not.toThrow();
    expect(() => requireAllAsked(LEEWAY_QUESTIONNAIRE, blocks(['south']))).not.toThrow();
  });

  it('is refused for a unit that shares its block, or that there is not', () => {
    expect(() => requireAllAsked(questionnaire, blocks(['north', 'south']))).toThrow(InvalidFollowUps);
    expect(() => requireAllAsked(questionnaire, blocks(['south']))).toThrow(InvalidFollowUps);
  });
});
