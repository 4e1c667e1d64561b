import type { Translated } from '../questionnaire/questionnaire.js';

/** How people sit together in an exercise; those who watch included. */
export const EXERCISE_FORMS = ['pairs', 'threes', 'whole-group'] as const;
export type ExerciseForm = (typeof EXERCISE_FORMS)[number];

/** The frame of an exercise; what people do in it is the `exercise` of its learning goal. */
export interface TrainingExercise {
  readonly id: string;
  readonly goalId: string;
  readonly form: ExerciseForm;
  /** With explaining it and talking about it afterwards. A half day takes the short form. */
  readonly minutes: { readonly short: number; readonly long: number };
  readonly material: readonly Translated[];
}

/** One exercise for each learning goal. The times are a trainer's planning and no measurement: they can be changed. */
export const TRAINING_EXERCISES: readonly TrainingExercise[] = [
  {
    id: 'two-stories',
    goalId: 'trusting-too-easily',
    form: 'threes',
    minutes: { short: 40, long: 60 },
    material: [
      {
        nl: 'per persoon een vel papier, in twee kolommen verdeeld',
        en: 'a sheet of paper in two columns for each person',
      },
      {
        nl: 'een flip-over om de ontbrekende afspraken op te verzamelen',
        en: 'a flip chart to collect the missing agreements on',
      },
    ],
  },
  {
    id: 'list-of-decisions',
    goalId: 'self-trust',
    form: 'pairs',
    minutes: { short: 45, long: 60 },
    material: [
      { nl: 'per persoon een vel met tien genummerde regels', en: 'a sheet with ten numbered lines for each person' },
    ],
  },
  {
    id: 'whose-is-it',
    goalId: 'distrust',
    form: 'pairs',
    minutes: { short: 45, long: 65 },
    material: [
      {
        nl: 'per persoon drie kaartjes: wat ik zag, wat ik dacht, wat ik vreesde',
        en: 'three cards for each person: what I saw, what I thought, what I feared',
      },
    ],
  },
  {
    id: 'hand-over-talk',
    goalId: 'delegating',
    form: 'threes',
    minutes: { short: 50, long: 75 },
    material: [
      { nl: 'per persoon de eigen delegatiekaart, op papier', en: "each person's own delegation map, on paper" },
      { nl: 'een kijkwijzer voor wie oplet', en: 'an observation form for the one who watches' },
    ],
  },
  {
    id: 'the-mirror',
    goalId: 'managing-trust',
    form: 'pairs',
    minutes: { short: 40, long: 60 },
    material: [
      {
        nl: 'per persoon de eigen pagina uit Speelruimte, met de spiegel; die blijft van diegene',
        en: "each person's own page from Leeway, with the mirror; it stays theirs",
      },
    ],
  },
  {
    id: 'on-the-line',
    goalId: 'letting-go',
    form: 'whole-group',
    minutes: { short: 45, long: 60 },
    material: [
      { nl: 'een lijn op de vloer van zes meter, met tape', en: 'a line of six metres on the floor, made with tape' },
      { nl: 'tien situaties op kaartjes', en: 'ten situations on cards' },
    ],
  },
  {
    id: 'subtitles',
    goalId: 'communicating-trust',
    form: 'whole-group',
    minutes: { short: 45, long: 60 },
    material: [
      {
        nl: 'twee stoelen tegenover elkaar, de rest eromheen',
        en: 'two chairs facing each other, the others around them',
      },
      { nl: 'stroken papier en stiften voor de ondertitels', en: 'strips of paper and markers for the subtitles' },
    ],
  },
];
