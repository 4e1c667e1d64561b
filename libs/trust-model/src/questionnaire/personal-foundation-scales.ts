import type { Scale } from './questionnaire.js';

/** What a person brings to trusting: expectation, felt risk, propensity, self-trust. Baseline only. */
export const PERSONAL_FOUNDATION_SCALES: readonly Scale[] = [
  {
    id: 'expectancy',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 004',
    name: {
      nl: 'Verwachting',
      en: 'Trust expectation',
    },
    low: {
      nl: 'Mensen verwachten niet dat het goed komt als ze op een ander rekenen',
      en: 'People do not expect it to turn out well when they rely on somebody',
    },
    items: [
      {
        id: 'xp1',
        nl: 'Als ik op een collega reken, ga ik ervan uit dat het goed komt.',
        en: 'When I rely on a colleague, I assume it will turn out well.',
      },
      {
        id: 'xp2',
        nl: 'Mensen hier houden rekening met mijn belangen, ook als ik er niet bij ben.',
        en: 'People here take my interests into account, even when I am not there.',
      },
    ],
  },
  {
    id: 'risk',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 004',
    name: {
      nl: 'Veilig om te vertrouwen',
      en: 'Safe to trust',
    },
    low: {
      nl: 'Vertrouwen voelt hier riskant',
      en: 'Trusting feels risky here',
    },
    items: [
      {
        id: 'ri1',
        reversed: true,
        nl: 'Als ik hier op iemand vertrouw en het loopt mis, betaal ik daar zelf de prijs voor.',
        en: 'When I trust somebody here and it goes wrong, I am the one who pays for it.',
      },
      {
        id: 'ri2',
        reversed: true,
        nl: 'Het voelt riskant om hier iets uit handen te geven.',
        en: 'It feels risky to hand something over here.',
      },
    ],
  },
  {
    id: 'propensity',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 000, seed 004',
    name: {
      nl: 'Neiging tot vertrouwen',
      en: 'Propensity to trust',
    },
    low: {
      nl: 'Mensen blijven van nature op hun hoede',
      en: 'People tend to be on their guard',
    },
    note: 'Context for reading the other scales, never a verdict on a team: it is shown without a good or bad end.',
    items: [
      {
        id: 'pr1',
        nl: 'Ik vertrouw mensen gemakkelijk.',
        en: 'I find it easy to trust people.',
      },
      {
        id: 'pr2',
        nl: 'Ik geef mensen het voordeel van de twijfel.',
        en: 'I give people the benefit of the doubt.',
      },
    ],
  },
  {
    id: 'self-trust',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 001, seed 002',
    name: {
      nl: 'Zelfvertrouwen',
      en: 'Self-trust',
    },
    low: {
      nl: 'Mensen vertrouwen weinig op hun eigen kunnen',
      en: 'People have little trust in their own ability',
    },
    items: [
      {
        id: 'st1',
        nl: 'Ik vertrouw in dit werk op mijn eigen kunnen.',
        en: 'In this work I trust my own ability.',
        manager: {
          nl: 'Ik vertrouw in mijn rol op mijn eigen kunnen.',
          en: 'In my role I trust my own ability.',
        },
      },
      {
        id: 'st2',
        nl: 'Ik durf een besluit te nemen zonder eerst bevestiging te vragen.',
        en: 'I dare to make a decision without asking for confirmation first.',
        manager: {
          nl: 'Ik durf een besluit aan een ander te laten zonder het eerst te hebben gezien.',
          en: 'I dare to leave a decision to somebody else without having seen it first.',
        },
      },
    ],
  },
];
