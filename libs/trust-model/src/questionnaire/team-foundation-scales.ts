import type { Scale } from './questionnaire.js';

/** What trust in a team rests on: giving and receiving, openness, agreements, repair. Baseline only. */
export const TEAM_FOUNDATION_SCALES: readonly Scale[] = [
  {
    id: 'balance',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 000',
    name: {
      nl: 'Geven en ontvangen',
      en: 'Giving and receiving',
    },
    low: {
      nl: 'Geven en ontvangen zijn niet in balans, of het geven past niet',
      en: 'Giving and receiving are out of balance, or what is given does not fit',
    },
    items: [
      {
        id: 'ba1',
        nl: 'In ons team is wat mensen geven en wat ze krijgen redelijk in balans.',
        en: 'In our team, what people give and what they get is fairly in balance.',
      },
      {
        id: 'ba2',
        nl: 'Als ik hulp aanbied, wordt dat gewaardeerd.',
        en: 'When I offer help, it is appreciated.',
      },
      {
        id: 'ba3',
        nl: 'De hulp die ik krijg, past bij wat ik nodig heb.',
        en: 'The help I get fits what I need.',
      },
    ],
  },
  {
    id: 'openness',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 000, seed 003',
    name: {
      nl: 'Openheid',
      en: 'Openness',
    },
    low: {
      nl: 'Mensen laten twijfels en fouten liever niet zien',
      en: 'People would rather not show doubts and mistakes',
    },
    items: [
      {
        id: 'op1',
        nl: 'In ons team kan ik zeggen dat ik iets niet weet.',
        en: "In our team I can say that I don't know something.",
      },
      {
        id: 'op2',
        nl: 'In ons team kan ik een fout toegeven zonder dat het later tegen mij gebruikt wordt.',
        en: 'In our team I can admit a mistake without it being used against me later.',
      },
      {
        id: 'op3',
        reversed: true,
        nl: 'Ik houd mijn twijfels in dit team liever voor me.',
        en: 'I would rather keep my doubts to myself in this team.',
      },
    ],
  },
  {
    id: 'agreements',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 001, seed 002',
    name: {
      nl: 'Afspraken',
      en: 'Agreements',
    },
    low: {
      nl: 'Afspraken worden niet nagekomen of niet tijdig bijgesteld',
      en: 'Agreements are not kept, or not adjusted in time',
    },
    items: [
      {
        id: 'ag1',
        nl: 'In ons team doen we wat we zeggen.',
        en: 'In our team we do what we say.',
      },
      {
        id: 'ag2',
        nl: 'Wie een afspraak niet gaat halen, zegt dat op tijd.',
        en: 'People who will not make a commitment say so in time.',
      },
      {
        id: 'ag3',
        nl: 'Ik kan nee zeggen als ik iets niet kan waarmaken.',
        en: "I can say no when I can't deliver something.",
      },
      {
        id: 'ag4',
        reversed: true,
        nl: 'Wat ik hier in vertrouwen vertel, komt bij anderen terecht.',
        en: 'What I tell people here in confidence ends up with others.',
      },
    ],
  },
  {
    id: 'repair',
    group: 'foundation',
    modules: ['baseline'],
    source: 'seed 002, seed 003',
    name: {
      nl: 'Herstel',
      en: 'Repair',
    },
    low: {
      nl: 'Als vertrouwen een deuk krijgt, wordt het niet hersteld',
      en: 'When trust is damaged, it is not repaired',
    },
    items: [
      {
        id: 're1',
        nl: 'Als er iets misgaat tussen mensen, wordt het uitgesproken.',
        en: 'When something goes wrong between people, they talk it through.',
      },
      {
        id: 're2',
        nl: 'Wie hier een fout maakt, erkent die ook.',
        en: 'People who make a mistake here own up to it.',
      },
      {
        id: 're3',
        nl: 'Er is ruimte om uit te leggen hoe iets zo gelopen is.',
        en: 'There is room to explain how something came about.',
      },
      {
        id: 're4',
        reversed: true,
        nl: 'Oude fouten worden hier lang nagedragen.',
        en: 'Old mistakes are held against people for a long time here.',
      },
    ],
  },
];
