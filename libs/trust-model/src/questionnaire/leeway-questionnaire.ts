import { CAUSE_SCALES } from './cause-scales.js';
import { LETTING_GO_SCALES } from './letting-go-scales.js';
import { PERSONAL_FOUNDATION_SCALES } from './personal-foundation-scales.js';
import type { Questionnaire } from './questionnaire.js';
import { TEAM_FOUNDATION_SCALES } from './team-foundation-scales.js';

/**
 * The questionnaire that Leeway asks, in Dutch and English. The wording is our own; a change of a text is a change of
 * the measurement: raise the version with it.
 */
export const LEEWAY_QUESTIONNAIRE: Questionnaire = {
  id: 'leeway-trust',
  version: 1,
  languages: ['nl', 'en'],
  ratingScale: {
    min: 1,
    max: 5,
    labels: {
      nl: ['helemaal oneens', 'oneens', 'niet eens, niet oneens', 'eens', 'helemaal eens'],
      en: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'],
    },
    optOut: {
      nl: 'Kan ik niet zeggen',
      en: "I can't say",
    },
  },
  scales: [...CAUSE_SCALES, ...LETTING_GO_SCALES, ...TEAM_FOUNDATION_SCALES, ...PERSONAL_FOUNDATION_SCALES],
  delegation: {
    modules: ['baseline'],
    source: 'seed 000 (trust concerns a subject, not only a person), seed 001 (delegating and letting go)',
    question: {
      current: {
        nl: 'Hoe gaat het nu?',
        en: 'How is it now?',
      },
      wanted: {
        nl: 'Hoe zou het volgens jou moeten zijn?',
        en: 'How should it be, in your view?',
      },
    },
    levels: [
      {
        level: 1,
        nl: 'De leidinggevende beslist en vertelt het',
        en: 'The manager decides and tells us',
      },
      {
        level: 2,
        nl: 'De leidinggevende vraagt ons eerst en beslist dan',
        en: 'The manager asks us first, then decides',
      },
      {
        level: 3,
        nl: 'We beslissen samen',
        en: 'We decide together',
      },
      {
        level: 4,
        nl: 'Wij beslissen en vragen vooraf advies',
        en: 'We decide, after asking for advice',
      },
      {
        level: 5,
        nl: 'Wij beslissen en laten het weten',
        en: 'We decide and let it be known',
      },
    ],
    areas: [
      {
        id: 'approach',
        nl: 'Hoe we ons werk aanpakken',
        en: 'How we do our work',
      },
      {
        id: 'planning',
        nl: 'Planning en werkverdeling',
        en: 'Planning and dividing the work',
      },
      {
        id: 'quality',
        nl: 'Wanneer werk goed genoeg is',
        en: 'When work is good enough',
      },
      {
        id: 'customers',
        nl: 'Afspraken met klanten of afnemers',
        en: 'Commitments to customers or users',
      },
      {
        id: 'spending',
        nl: 'Uitgaven en middelen',
        en: 'Spending and resources',
      },
      {
        id: 'development',
        nl: 'Leren en ontwikkelen',
        en: 'Learning and development',
      },
    ],
  },
  open: {
    modules: ['pulse', 'baseline'],
    optional: true,
    maxLength: 1000,
    nl: 'Wat zou het makkelijker maken om los te laten, of om ruimte te pakken?',
    en: 'What would make it easier to let go, or to take room?',
    warning: {
      nl: 'Noem geen namen en niets waaraan jij of een ander te herkennen is.',
      en: 'Leave out names and anything that could identify you or somebody else.',
    },
  },
};
