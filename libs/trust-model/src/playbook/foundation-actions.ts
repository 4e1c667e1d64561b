import type { PlaybookAction } from './playbook.js';

/** What a team can do about what trust rests on. In the order in which they are offered. */
export const FOUNDATION_ACTIONS: readonly PlaybookAction[] = [
  {
    id: 'fitting-help',
    for: ['balance'],
    source: 'seed 000',
    title: { nl: 'Vraag welke hulp past', en: 'Ask which help fits' },
    how: {
      nl: 'Geef pas hulp nadat je hebt gevraagd welke hulp past. En vraag zelf iets aan een ander: ontvangen is ook geven.',
      en: 'Give help only after asking which help fits. And ask somebody else for something yourself: receiving is giving, too.',
    },
    check: {
      nl: 'Hulp in ons team past bij wat iemand nodig heeft.',
      en: 'Help in our team fits what somebody needs.',
    },
  },
  {
    id: 'go-first',
    for: ['openness'],
    source: 'seed 000, seed 003',
    title: { nl: 'Ga zelf eerst', en: 'Go first' },
    how: {
      nl: 'Vertel in het overleg iets wat jou niet lukte en wat je eraan doet. Vraag niemand om hetzelfde te doen. Reageer op de eerste die volgt alleen met dank.',
      en: 'In the meeting, tell about something that did not work out for you and what you do about it. Ask nobody to do the same. Answer the first who follows with nothing but thanks.',
    },
    check: {
      nl: 'In ons team vertellen mensen ook wat niet lukt.',
      en: 'In our team people also tell what does not work out.',
    },
  },
  {
    id: 'do-and-say',
    for: ['agreements'],
    source: 'seed 002',
    title: { nl: 'Doe wat je zegt, en zeg wat je doet', en: 'Do what you say, and say what you do' },
    how: {
      nl: 'Zet afspraken op één plek met naam en datum. Wie het niet haalt, meldt dat vóór de datum. Begin elk overleg met die lijst, zonder verwijt.',
      en: 'Keep agreements in one place with a name and a date. Whoever will not make it says so before the date. Begin each meeting with that list, without blame.',
    },
    check: {
      nl: 'Wie een afspraak niet haalt, zegt dat vóór de datum.',
      en: 'Whoever will not meet an agreement says so before the date.',
    },
  },
  {
    id: 'keep-it-here',
    for: ['agreements'],
    source: 'seed 001',
    title: { nl: 'Spreek af wat hier blijft', en: 'Agree what stays here' },
    how: {
      nl: 'Spreek af wat je met elkaar deelt dat niet verder gaat, en wat je doet als het toch gebeurt. Vraag vóór je iets doorvertelt.',
      en: 'Agree what you share that goes no further, and what you do if it happens anyway. Ask before you pass something on.',
    },
    check: { nl: 'Wat ik hier in vertrouwen vertel, blijft hier.', en: 'What I tell here in confidence stays here.' },
  },
  {
    id: 'own-it',
    for: ['repair'],
    source: 'seed 002, seed 003',
    title: { nl: 'Herstel: erken, leg uit, luister, spreek af', en: 'Repair: own it, explain, listen, agree' },
    how: {
      nl: "Heb je zelf iets geschaad, zeg dan wat je deed, zonder 'maar'. Bied je excuses aan. Beantwoord elke vraag. Laat de ander boos zijn en tijd nemen. Spreek daarna af wat jullie doen als het wantrouwen terugkomt, en laat het zien in wat je doet.",
      en: "If you damaged something yourself, say what you did, without a 'but'. Apologise. Answer every question. Let the other be angry and take time. Then agree what you do when the distrust comes back, and show it in what you do.",
    },
    check: {
      nl: 'Wat misging, is uitgesproken en er zijn afspraken over gemaakt.',
      en: 'What went wrong has been talked through and there are agreements about it.',
    },
  },
  {
    id: 'margin-of-error',
    for: ['repair', 'risk'],
    source: 'seed 003',
    title: { nl: 'Gun een foutmarge', en: 'Allow a margin of error' },
    how: {
      nl: 'Spreek af welke fouten erbij horen als mensen zelf beslissen, en bespreek ze dan alleen om te leren. Leg niet op alle slakken zout. Komen jullie er samen niet uit, haal er dan iemand van buiten bij.',
      en: 'Agree which mistakes come with deciding for oneself, and discuss those only to learn. Do not make a case of every trifle. If you cannot work it out together, bring in somebody from outside.',
    },
    check: { nl: 'Een fout is hier iets om van te leren.', en: 'A mistake is something to learn from here.' },
  },
  {
    id: 'small-risk-first',
    for: ['expectancy', 'risk', 'ready'],
    source: 'seed 004',
    title: { nl: 'Begin met een klein risico', en: 'Begin with a small risk' },
    how: {
      nl: 'Vertrouwen groeit in stappen. Kies iets waarvan je het niet erg vindt als het misgaat, draag het over, en bespreek wat je verwachtte, wat je vreesde en wat er gebeurde. Kies dan iets groters.',
      en: 'Trust grows in steps. Choose something you would not mind going wrong, hand it over, and discuss what you expected, what you feared and what happened. Then choose something bigger.',
    },
    check: { nl: 'Wij nemen samen stap voor stap meer over.', en: 'Step by step we take over more together.' },
  },
  {
    id: 'decide-without-asking',
    for: ['self-trust'],
    source: 'seed 001, seed 002',
    title: { nl: 'Neem één besluit zonder te vragen', en: 'Make one decision without asking' },
    how: {
      nl: 'Ieder neemt deze week één besluit dat van hem of haar is zonder bevestiging te vragen, en vertelt daarna hoe het ging. Kies haalbaar: vertrouwen in jezelf groeit van afspraken die je met jezelf kunt houden.',
      en: 'This week everyone makes one decision of their own without asking for confirmation, and tells afterwards how it went. Keep it feasible: trust in yourself grows from agreements you can keep with yourself.',
    },
    check: {
      nl: 'Ik neem besluiten zonder eerst bevestiging te vragen.',
      en: 'I make decisions without asking for confirmation first.',
    },
  },
];
