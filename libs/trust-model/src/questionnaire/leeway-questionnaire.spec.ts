import { describe, expect, it } from '@jest/globals';
import { areasOf } from './areas-of.js';
import { itemsOf } from './items-of.js';
import { LEEWAY_QUESTIONNAIRE } from './leeway-questionnaire.js';
import { scalesOf } from './scales-of.js';

const scaleIds = (kind: 'pulse' | 'baseline'): readonly string[] =>
  scalesOf(LEEWAY_QUESTIONNAIRE, kind).map(({ scale }) => scale.id);

describe('LEEWAY_QUESTIONNAIRE', () => {
  it('asks two items of each of seven scales in a pulse', () => {
    expect(scaleIds('pulse')).toEqual([
      'clarity',
      'expectations',
      'attention',
      'uncertainty',
      'trust-received',
      'room',
      'involvement',
    ]);
    expect(scalesOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ items }) => items.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cl1', 'cl4', 'ro2', 'ro3', 'in1', 'in3']),
    );
  });

  it('asks every item of every scale in a baseline', () => {
    expect(scaleIds('baseline')).toHaveLength(15);
    expect(itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline')).toHaveLength(
      LEEWAY_QUESTIONNAIRE.scales.reduce((sum, { items }) => sum + items.length, 0),
    );
  });

  it('asks about delegation in a baseline only', () => {
    expect(areasOf(LEEWAY_QUESTIONNAIRE, 'pulse')).toEqual([]);
    expect(areasOf(LEEWAY_QUESTIONNAIRE, 'baseline').map(({ id }) => id)).toEqual([
      'approach',
      'planning',
      'quality',
      'customers',
      'spending',
      'development',
    ]);
  });

  it('gives every item and area an id of its own and a text in both languages', () => {
    const asked = [...itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline'), ...areasOf(LEEWAY_QUESTIONNAIRE, 'baseline')];
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expect(asked.every(({ nl, en }) => nl.length > 0 && en.length > 0)).toBe(true);
  });

  it('mirrors every statement about letting go for the manager', () => {
    const mirrored = LEEWAY_QUESTIONNAIRE.scales.filter(({ group }) => group === 'letting-go');
    expect(mirrored.flatMap(({ items }) => items).every(({ manager }) => manager !== undefined)).toBe(true);
  });
});
