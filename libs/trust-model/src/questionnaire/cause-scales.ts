import type { Scale } from './questionnaire.js';

/** The four causes of low trust in a team: clarity, expectations, attention, uncertainty. */
export const CAUSE_SCALES: readonly Scale[] = [
  {
    id: 'clarity',
    group: 'cause',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Duidelijkheid',
      en: 'Clarity',
    },
    low: {
      nl: 'De richting is niet helder',
      en: 'The direction is not clear',
    },
    items: [
      {
        id: 'cl1',
        short: true,
        nl: 'Ik weet waar ons team de komende maanden naartoe werkt.',
        en: 'I know what our team is working towards in the coming months.',
      },
      {
        id: 'cl2',
        nl: 'Als er meer werk is dan past, weet ik wat voorgaat.',
        en: 'When there is more work than fits, I know what comes first.',
      },
      {
        id: 'cl3',
        nl: 'Bij besluiten die ons werk raken, hoor ik ook het waarom.',
        en: 'When a decision affects our work, I also hear the reason for it.',
      },
      {
        id: 'cl4',
        short: true,
        reversed: true,
        nl: 'Ik krijg tegenstrijdige boodschappen over de koers.',
        en: 'I get conflicting messages about where we are heading.',
      },
    ],
  },
  {
    id: 'expectations',
    group: 'cause',
    modules: ['pulse', 'baseline'],
    source: 'seed 001, seed 002',
    name: {
      nl: 'Verwachtingen',
      en: 'Expectations',
    },
    low: {
      nl: 'Mensen weten niet wat er van hen verwacht wordt',
      en: 'People do not know what is expected of them',
    },
    items: [
      {
        id: 'ex1',
        short: true,
        nl: 'Ik weet wat er in mijn werk van mij verwacht wordt.',
        en: 'I know what is expected of me in my work.',
      },
      {
        id: 'ex2',
        nl: 'Ik weet wanneer mijn werk goed genoeg is.',
        en: 'I know when my work is good enough.',
      },
      {
        id: 'ex3',
        short: true,
        nl: 'Ik weet welke beslissingen ik zelf mag nemen.',
        en: 'I know which decisions are mine to make.',
      },
      {
        id: 'ex4',
        reversed: true,
        nl: 'Pas achteraf merk ik dat er iets anders van mij verwacht werd.',
        en: 'Only afterwards do I find out that something else was expected of me.',
      },
    ],
  },
  {
    id: 'attention',
    group: 'cause',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Aandacht',
      en: 'Attention',
    },
    low: {
      nl: 'Er is te weinig aandacht voor het team of voor de mensen erin',
      en: 'The team, or the people in it, get too little attention',
    },
    items: [
      {
        id: 'at1',
        short: true,
        nl: 'Mijn leidinggevende neemt de tijd om te horen hoe het met mijn werk gaat.',
        en: 'My manager takes the time to hear how my work is going.',
      },
      {
        id: 'at2',
        nl: 'Wat ik bijdraag, wordt gezien.',
        en: 'What I contribute is noticed.',
      },
      {
        id: 'at3',
        short: true,
        nl: 'Als ons team vastloopt, krijgt het de aandacht die nodig is.',
        en: 'When our team gets stuck, it gets the attention it needs.',
      },
      {
        id: 'at4',
        reversed: true,
        nl: 'Ik moet moeite doen om aandacht te krijgen voor iets wat mij bezighoudt.',
        en: 'It takes effort to get attention for something that matters to me.',
      },
    ],
  },
  {
    id: 'uncertainty',
    group: 'cause',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Zekerheid',
      en: 'Certainty',
    },
    low: {
      nl: 'Mensen zijn onzeker over hun functioneren of over de toekomst',
      en: 'People are uncertain about how they are doing or about the future',
    },
    note: 'The cause is uncertainty; like every scale it is scored so that 5 is good, so it is shown under the name of its good end.',
    items: [
      {
        id: 'un1',
        short: true,
        facet: 'own-work',
        reversed: true,
        nl: 'Ik twijfel of ik mijn werk goed doe.',
        en: 'I doubt whether I am doing my job well.',
      },
      {
        id: 'un2',
        facet: 'own-work',
        nl: 'Ik hoor op tijd wat er goed gaat in mijn werk en wat beter kan.',
        en: 'I hear in time what goes well in my work and what could be better.',
      },
      {
        id: 'un3',
        short: true,
        facet: 'future',
        reversed: true,
        nl: 'Ik maak me zorgen over wat veranderingen hier voor mij gaan betekenen.',
        en: 'I worry about what changes here will mean for me.',
      },
      {
        id: 'un4',
        facet: 'future',
        nl: 'Ik zie voor mezelf een toekomst in dit werk.',
        en: 'I see a future for myself in this work.',
      },
    ],
  },
];
