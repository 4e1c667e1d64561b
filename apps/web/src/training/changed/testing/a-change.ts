import type { ChangeRounds, ChangeScale, RoundRef, TrainingChangeView } from '@leeway/contract';
import { idOf } from '../../testing/a-training.js';

const round = (number: number, name: string, kind: RoundRef['kind']): RoundRef => ({
  ...{ roundId: idOf(number), name, kind },
  closesAt: `2026-0${number - 80}-01T17:00:00.000Z`,
});
export const FIRST = round(81, 'Voorjaar', 'baseline');
export const SHORT = round(82, 'Kort', 'pulse');
export const LAST = round(83, 'Najaar', 'baseline');

/** Two complete rounds with a short one between them. */
export const someRounds = (changes: Partial<ChangeRounds> = {}): ChangeRounds => ({
  rounds: [FIRST, SHORT, LAST],
  pairs: [
    { beforeId: FIRST.roundId, afterId: SHORT.roundId, refusal: 'other-questions' },
    { beforeId: FIRST.roundId, afterId: LAST.roundId, refusal: null },
    { beforeId: SHORT.roundId, afterId: LAST.roundId, refusal: 'other-questions' },
  ],
  proposed: { beforeId: FIRST.roundId, afterId: LAST.roundId },
  next: null,
  ...changes,
});

const text = (words: string) => ({ nl: words, en: words });
const shown = (middle: number) =>
  ({ status: 'shown', value: { low: middle - 0.2, high: middle + 0.2, middle } }) as const;

export const aScale = (changes: Partial<ChangeScale> = {}): ChangeScale => ({
  scaleId: 'clarity',
  group: 'cause',
  name: text('Clarity'),
  sentence: text('Clearly better than before.'),
  cohort: {
    status: 'stated',
    value: {
      ...{ mean: 0.8, low: 0.3, high: 1.3, change: 'clearly-up', teams: 6, people: { before: 40, after: 42 } },
      size: { g: 1.12, low: 0.42, high: 1.82 },
    },
  },
  comparison: {
    status: 'stated',
    value: {
      ...{ mean: -0.1, low: -0.6, high: 0.4, change: 'too-few-to-say', teams: 5, people: { before: 30, after: 30 } },
      size: null,
    },
  },
  difference: {
    status: 'stated',
    value: { mean: 0.9, low: 0.2, high: 1.6, change: 'clearly-up', size: null },
  },
  teams: [{ teamId: 'n', label: text('Noord'), before: shown(2.5), after: shown(3.5), change: 'clearly-up' }],
  ...changes,
});

export const aRefusedScale = (): ChangeScale => {
  const refused = { status: 'refused', reason: 'not-asked', text: text('One of the two did not ask it.') } as const;
  return aScale({
    ...{ scaleId: 'safety', name: text('Safety'), sentence: refused.text, teams: [] },
    ...{ cohort: refused, comparison: refused, difference: refused },
  });
};

export const aChange = (changes: Partial<TrainingChangeView> = {}): TrainingChangeView => ({
  cohort: { cohortId: idOf(7), name: 'Najaar' },
  before: FIRST,
  after: LAST,
  scope: 'whole',
  refusal: null,
  summary: [text('Clearly better on clarity.')],
  scales: [aScale(), aRefusedScale()],
  unpaired: [{ name: 'West', reason: 'no-result-before', text: text('no result in the first round') }],
  limits: [{ kind: 'no-lot', text: text('Not drawn by lot.') }],
  ...changes,
});
