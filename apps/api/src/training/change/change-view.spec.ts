import { describe, expect, it } from '@jest/globals';
import { withheld } from '@leeway/trust-model';
import { someChangeSources } from '../testing/some-change.js';
import { trainingChangeView } from './change-view.js';

const OUTCOMES = {
  'clearly-up': 'Clearly better than before.',
  'clearly-down': 'Clearly worse than before.',
  'no-clear-change': 'No clear change.',
  'too-few-to-say': 'Too few to say whether this changed.',
} as const;

function numbersIn(view: unknown): number[] {
  if (typeof view === 'number') return [view];
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(numbersIn) : [];
}

describe('two rounds of a cohort beside each other', () => {
  it.each([0.1, 0.4, 0.42, 0.9])('say nothing of a scale that its figures do not (%p)', (level) => {
    const { scales } = trainingChangeView(someChangeSources(level));
    for (const { cohort, sentence, difference } of scales) {
      if (cohort.status === 'refused') expect(sentence).toEqual(cohort.text);
      else expect(sentence.en.startsWith(OUTCOMES[cohort.value.change])).toBe(true);
      expect(sentence.en.includes('than in the other teams')).toBe(
        difference.status === 'stated' && difference.value.change.startsWith('clearly'),
      );
    }
  });

  it('have two decimals, and no zero below zero', () => {
    for (const { cohort, comparison, difference } of trainingChangeView(someChangeSources(0.4)).scales) {
      for (const number of [cohort, comparison, difference].flatMap(numbersIn)) {
        expect(Math.round(number * 100) / 100).toBe(number);
        expect(Object.is(number, -0)).toBe(false);
      }
    }
  });

  it('show nothing of a team without a name, and say that it is left out', () => {
    const named = new Set(['noord', 'zuid', 'oost']);
    const { scales, limits } = trainingChangeView(someChangeSources(0.9, { named }));
    expect(scales.flatMap(({ teams }) => teams.map(({ label }) => label.en))).not.toContain('Team west');
    expect(scales.every(({ cohort }) => cohort.status === 'refused' && cohort.reason === 'too-few-teams')).toBe(true);
    expect(limits.map(({ kind }) => kind)).toContain('unnamed-left-out');
  });

  it('say which units are not counted, and why', () => {
    const sources = someChangeSources(0.9);
    const groups = sources.after.groups.filter(({ unitId }) => unitId !== 'west');
    const { unpaired } = trainingChangeView({ ...sources, after: { ...sources.after, groups } });
    expect(unpaired.map(({ name, reason }) => [name, reason])).toEqual([['Team west', 'no-result-after']]);
  });

  it('say why the other teams are not beside it', () => {
    const alone = { comparison: new Set<string>(), scope: 'without-comparison', refusal: 'tells-one-team' } as const;
    const { scales, summary, limits } = trainingChangeView(someChangeSources(0.9, alone));
    const [first] = scales;
    expect(first?.comparison.status === 'refused' && first.comparison.text.en).toContain('not shown by name');
    expect(summary.at(-1)?.en).toContain('no other teams beside it');
    expect(limits[0]?.kind).toBe('without-comparison');
  });

  it('need no published figures about the questionnaire', () => {
    const quality = withheld('too-few-for-quality');
    const [first] = trainingChangeView(someChangeSources(0.9, { quality })).scales;
    expect(first?.cohort.status === 'stated' && first.cohort.value.size?.g).toBeGreaterThan(0);
  });
});
