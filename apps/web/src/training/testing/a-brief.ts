import type { Localised, TrainingBriefView } from '@leeway/contract';
import { idOf, ROUND } from './a-training.js';

const both = (text: string): Localised => ({ nl: `nl ${text}`, en: text });
const withheld = { status: 'withheld', reason: 'no-part-shown' } as const;

/** Of one team, with one goal that it asks for and one that it does not. */
export const aBrief = (changes: Partial<TrainingBriefView> = {}): TrainingBriefView => ({
  cohort: { cohortId: idOf(7), name: 'Najaar' },
  organisation: 'De Linde',
  preparedBy: 'Tess Trainer',
  round: ROUND,
  scope: 'whole',
  refusal: null,
  size: { named: 1, unnamed: 0, unnamedLeftOut: 0, respondents: { status: 'shown', value: { from: 8, to: 10 } } },
  summary: [both('About one team.')],
  teams: [
    {
      ...{ teamId: 'block:noord', label: both('Noord'), pattern: 'holding-on', responseCaution: null },
      units: [{ name: 'Noord', hasUnitsBelow: false }],
      respondents: { status: 'shown', value: { from: 8, to: 10 } },
      sentence: both('More room is wanted.'),
      stance: withheld,
    },
  ],
  scales: [],
  stanceOfWhole: withheld,
  hotSpots: { levels: [], areas: [] },
  sentences: {
    ...{ causes: both('causes'), stance: both('stance'), hotSpots: both('hot spots') },
    ...{ foundations: both('foundations'), goals: both('goals'), groups: both('groups') },
  },
  goals: [
    {
      ...{ goalId: 'letting-go', title: both('Letting go'), goal: both('You can let go.'), score: 4 },
      ...{ teams: 1, isOfWhole: false, sentence: both('One team asks for it.') },
      points: [
        {
          ...{ teamId: 'block:noord', sentence: both('Little room'), weight: 4, threshold: 3, rule: both('Below 3.') },
          figures: [
            {
              ...{ source: 'team', measureId: 'scale:room', what: both('Room') },
              figure: { low: 1.5, high: 2.25, middle: 1.875 },
            },
          ],
        },
      ],
    },
    {
      ...{ goalId: 'distrust', title: both('Distrust'), goal: both('You look at it.'), score: 0, teams: 0 },
      ...{ isOfWhole: false, sentence: both('Not asked for.'), points: [] },
    },
  ],
  exercises: [
    {
      ...{ exerciseId: 'on-the-line', goalId: 'letting-go', title: both('On the line'), text: both('Stand.') },
      ...{ form: 'whole-group', minutes: { short: 45, long: 60 }, material: [both('tape')] },
    },
    {
      ...{ exerciseId: 'whose-is-it', goalId: 'distrust', title: both('Whose is it?'), text: both('Ask.') },
      ...{ form: 'pairs', minutes: { short: 45, long: 65 }, material: [both('cards')] },
    },
  ],
  programmes: [
    {
      ...{ length: 'half-day', minutes: 240, isRearranged: false, goalIdsLeftOut: [] },
      parts: [
        { kind: 'opening', minutes: 15 },
        { kind: 'exercise', exerciseId: 'on-the-line', goalId: 'letting-go', minutes: 45 },
        { kind: 'closing', minutes: 10 },
      ],
    },
    {
      ...{ length: 'full-day', minutes: 450, isRearranged: true, goalIdsLeftOut: [] },
      parts: [{ kind: 'lunch', minutes: 45 }],
    },
  ],
  suggested: { samePattern: [], mixed: [] },
  intake: { general: [both('What do you recognise?')], byPattern: [] },
  limits: [{ kind: 'one-moment', text: both('One round is one moment.') }],
  ...changes,
});
