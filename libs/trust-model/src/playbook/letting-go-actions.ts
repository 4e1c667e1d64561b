import type { PlaybookAction } from './playbook.js';

/** What a team can do about handing over, taking back and staying near. In the order in which they are offered. */
export const LETTING_GO_ACTIONS: readonly PlaybookAction[] = [
  {
    id: 'hand-over-one-thing',
    for: ['held', 'ready', 'holding-on'],
    source: 'seed 001',
    title: { nl: 'Draag één ding helemaal over', en: 'Hand over one thing completely' },
    how: {
      nl: 'Kies het gebied waar jij en het team allebei meer willen. Spreek af: wat de uitkomst is, wanneer jij iets hoort, en wanneer de ander jou erbij roept. Verder blijf je eraf, ook als het anders gaat dan jij zou doen.',
      en: 'Choose the area in which both you and the team want more. Agree: what the outcome is, when you hear about it, and when they call you in. Apart from that you stay out of it, even when it goes differently than you would do it.',
    },
    check: {
      nl: 'Wat aan ons is overgedragen, is ook echt van ons.',
      en: 'What was handed over to us is really ours.',
    },
  },
  {
    id: 'swap-checking-for-calling',
    for: ['holding-on', 'held'],
    source: 'seed 001',
    title: { nl: 'Ruil controleren in voor geroepen worden', en: 'Swap checking for being called' },
    how: {
      nl: 'Kies één controle die je uit gewoonte doet en stop ermee voor vier weken. Spreek af bij welk signaal de ander jou roept. Kijk na vier weken samen wat er misging, en wat er níet misging.',
      en: 'Choose one check you do out of habit and stop it for four weeks. Agree at which signal they call you. After four weeks look together at what went wrong, and at what did not.',
    },
    check: {
      nl: 'Ik bepaal zelf wanneer ik mijn leidinggevende erbij haal.',
      en: 'I decide myself when I bring in my manager.',
    },
  },
  {
    id: 'return-the-question',
    for: ['holding-on', 'not-landing'],
    source: 'seed 001',
    title: { nl: 'Geef de vraag terug', en: 'Give the question back' },
    how: {
      nl: 'Vraagt iemand toestemming voor iets wat van diegene is, vraag dan: wat zou je doen als ik er niet was? Doe dat dan. Houd twee weken bij hoe vaak het gebeurt.',
      en: 'When somebody asks permission for something that is theirs, ask: what would you do if I were not here? Then have them do that. Keep count for two weeks.',
    },
    check: { nl: 'Ik beslis zelf over dingen die van mij zijn.', en: 'I decide myself about things that are mine.' },
  },
  {
    id: 'stay-near',
    for: ['dropping', 'dropped'],
    source: 'seed 001',
    title: { nl: 'Laat los, maar ga niet weg', en: 'Let go, but do not leave' },
    how: {
      nl: 'Loslaten is iets anders dan laten vallen. Noem per overgedragen stuk werk een vast moment waarop je vraagt hoe het loopt en wat er nodig is. Je neemt niets over; je bent er.',
      en: 'Letting go is something else than dropping. For each piece of work you handed over, name a fixed moment at which you ask how it goes and what is needed. You take nothing over; you are there.',
    },
    check: {
      nl: 'Bij werk dat ik heb gekregen, sta ik er niet alleen voor.',
      en: 'With work that was handed to me, I am not on my own.',
    },
  },
  {
    id: 'step-back-one-level',
    for: ['dropped'],
    source: 'seed 001',
    title: { nl: 'Zet één stap terug, samen', en: 'Take one step back, together' },
    how: {
      nl: 'Heeft het team ergens meer dan het wil dragen, ga daar dan samen één niveau terug. Spreek af wat er moet zijn (kennis, tijd, mensen) om weer een stap vooruit te doen.',
      en: 'Where the team has more than it wants to carry, go back one level together. Agree what must be there (knowledge, time, people) to step forward again.',
    },
    check: { nl: 'Wat wij zelf beslissen, kunnen we ook dragen.', en: 'We can carry what we decide ourselves.' },
  },
  {
    id: 'know-what-people-can',
    for: ['trust-received', 'holding-on'],
    source: 'seed 001',
    title: { nl: 'Leer kennen wat iemand kan', en: 'Get to know what somebody can do' },
    how: {
      nl: 'Vertrouwen is bekend zijn met de ander. Vraag elk teamlid om één keer te laten zien hoe het werk wordt aangepakt, en kijk alleen mee.',
      en: 'Trust is being familiar with the other. Ask every team member to show you once how they go about the work, and only watch.',
    },
    check: { nl: 'Mijn leidinggevende weet wat ik kan.', en: 'My manager knows what I am able to do.' },
  },
];
