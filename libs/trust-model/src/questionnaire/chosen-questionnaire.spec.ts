import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THRESHOLDS } from '../blocks/thresholds.js';
import { withheld } from '../disclosed/disclosed.js';
import { groupFigures } from '../release/group-figures.js';
import { TallySheet } from '../release/tally-sheet.js';
import { areasOf } from './areas-of.js';
import { asksForComments } from './asks-for-comments.js';
import { chosenQuestionnaire, everythingOf, SCALES_OF_MODULE } from './chosen-questionnaire.js';
import { itemsOf } from './items-of.js';
import { LEEWAY_QUESTIONNAIRE } from './leeway-questionnaire.js';
import { mirrorOf } from './mirror-of.js';
import { QUESTIONNAIRE_MODULES } from './modules.js';
import { OWN_DIRECTIONS, ownItem } from './own-items.js';
import { ROUND_KINDS, type Rating } from './questionnaire.js';
import { scalesOf } from './scales-of.js';

const ownItems = OWN_DIRECTIONS.map((direction) =>
  ownItem({ itemId: direction, direction, nl: 'Stelling.', en: 'Statement.' }),
);
const LEAST = chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, { modules: [], areaIds: [], ownItems });

describe('the questionnaire that an organisation chose', () => {
  it('is the whole one, to the letter, with everything and nothing more', () => {
    const all = chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, everythingOf(LEEWAY_QUESTIONNAIRE));
    expect(JSON.stringify(all)).toBe(JSON.stringify(LEEWAY_QUESTIONNAIRE));
  });

  it('always has the four causes, and every other scale is in one module', () => {
    const causes = LEEWAY_QUESTIONNAIRE.scales.filter(({ group }) => group === 'cause');
    expect(LEAST.scales).toEqual(causes);
    const inModules = QUESTIONNAIRE_MODULES.flatMap((module) => SCALES_OF_MODULE[module]);
    expect([...causes.map(({ id }) => id), ...inModules].sort()).toEqual(
      LEEWAY_QUESTIONNAIRE.scales.map(({ id }) => id).sort(),
    );
  });

  it.each(ROUND_KINDS)('asks own statements in a %s, after the others and in no scale', (kind) => {
    expect(itemsOf(LEAST, kind).slice(-3)).toEqual(ownItems);
    expect(scalesOf(LEAST, kind).flatMap(({ items }) => items)).not.toContain(ownItems[0]);
    expect(areasOf(LEAST, kind)).toEqual([]);
    expect([asksForComments(LEAST, kind), asksForComments(LEEWAY_QUESTIONNAIRE, kind)]).toEqual([false, true]);
    expect(itemsOf(mirrorOf({ ...LEEWAY_QUESTIONNAIRE, ownItems }), kind)).toEqual(
      itemsOf(mirrorOf(LEEWAY_QUESTIONNAIRE), kind),
    );
  });

  it('keeps the order of its areas, whatever the order of the choice', () => {
    const { delegation } = chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, {
      modules: [],
      areaIds: ['spending', 'planning'],
      ownItems: [],
    });
    expect(delegation.areas.map(({ id }) => id)).toEqual(['planning', 'spending']);
  });
});

describe('the figure of an own statement', () => {
  const figuresOf = (people: number, rating: Rating) => {
    const sheet = new TallySheet(LEAST, 'pulse');
    for (let person = 0; person < people; person += 1) {
      sheet.add('b', { ratings: Object.fromEntries(ownItems.map(({ id }) => [id, rating])), delegation: {} });
    }
    const tally = sheet.contents().tallies.get('b') ?? { respondents: 0, measures: {}, scores: {} };
    return groupFigures(LEAST, 'pulse', DEFAULT_THRESHOLDS, tally);
  };

  it('is shown from eight answers, and turned where agreeing is bad', () => {
    const figures = figuresOf(8, 5);
    expect(figures['item:own-positive']).toMatchObject({ status: 'shown', value: { high: 5 } });
    expect(figures['item:own-negative']).toMatchObject({ status: 'shown', value: { low: 1 } });
    expect(figures['item:own-neutral']).toEqual(figures['item:own-positive']);
    expect(figuresOf(7, 5)['item:own-positive']).toEqual(withheld('item-needs-eight'));
    expect(figuresOf(4, 5)['item:own-positive']).toEqual(withheld('too-few-answers'));
  });

  it('is in no index, and in no score of the quality figures', () => {
    const sheet = new TallySheet(LEAST, 'pulse');
    sheet.add('b', { ratings: { 'own-positive': 5 }, delegation: {} });
    expect(sheet.contents().products).toEqual({});
    expect(figuresOf(8, 5)['scale:clarity']).toEqual(withheld('too-few-answers'));
  });
});
