import type { LearningGoal } from './playbook.js';

/** What an autonomy training can be about, with the evidence in a team that asks for it. */
export const LEARNING_GOALS: readonly LearningGoal[] = [
  {
    id: 'trusting-too-easily',
    source: 'seed 001',
    evidence: [
      { kind: 'high-with-low', high: 'propensity', low: ['agreements', 'risk'] },
      { kind: 'area-state', state: 'dropped' },
    ],
    title: { nl: 'Te goed van vertrouwen', en: 'Trusting too easily' },
    goal: {
      nl: 'Je kunt zeggen wanneer vertrouwen past en wanneer je eerst afspraken nodig hebt.',
      en: 'You can say when trust fits and when you need agreements first.',
    },
    exercise: {
      nl: 'Twee verhalen: een keer dat vertrouwen goed uitpakte en een keer dat het misging. Zoek in beide wat je vooraf wist, wat je niet vroeg en welke afspraak ontbrak.',
      en: 'Two stories: one time trust turned out well and one time it went wrong. In both, look for what you knew beforehand, what you did not ask and which agreement was missing.',
    },
  },
  {
    id: 'self-trust',
    source: 'seed 001',
    evidence: [
      { kind: 'low-scale', scaleId: 'self-trust' },
      { kind: 'low-facet', scaleId: 'uncertainty', facet: 'own-work' },
    ],
    title: { nl: 'Zelfvertrouwen ontwikkelen', en: 'Developing self-trust' },
    goal: {
      nl: 'Je neemt besluiten die van jou zijn zonder eerst bevestiging te zoeken.',
      en: 'You make decisions that are yours without seeking confirmation first.',
    },
    exercise: {
      nl: 'De beslislijst: schrijf tien beslissingen van de laatste week op, streep aan welke je vroeg, en oefen er twee opnieuw: nu neem je ze zelf en leg je ze uit.',
      en: 'The list of decisions: write down ten decisions of the last week, mark the ones you asked about, and practise two again: now you make them yourself and explain them.',
    },
  },
  {
    id: 'distrust',
    source: 'seed 001, seed 004',
    evidence: [
      { kind: 'low-scale', scaleId: 'risk' },
      { kind: 'low-scale', scaleId: 'agreements' },
      { kind: 'low-scale', scaleId: 'openness' },
    ],
    title: { nl: 'Wantrouwen onderzoeken', en: 'Examining distrust' },
    goal: {
      nl: 'Je herkent waar je wantrouwen over gaat, en of het iets zegt over jou, over de ander of over allebei.',
      en: 'You recognise what your distrust is about, and whether it says something about you, about the other, or about both.',
    },
    exercise: {
      nl: 'Van wie is het? Neem een situatie van wantrouwen, schrijf op wat je zag, wat je dacht en wat je vreesde. Wissel uit in tweetallen: wat zag een camera, en wat voegde je toe?',
      en: 'Whose is it? Take a situation of distrust, write down what you saw, what you thought and what you feared. Exchange in pairs: what would a camera have seen, and what did you add?',
    },
  },
  {
    id: 'delegating',
    source: 'seed 001',
    evidence: [
      { kind: 'area-state', state: 'held' },
      { kind: 'area-state', state: 'ready' },
      { kind: 'area-state', state: 'not-landing' },
    ],
    title: { nl: 'Delegeren vanuit vertrouwen', en: 'Delegating from trust' },
    goal: {
      nl: 'Je draagt werk over met een duidelijke uitkomst, afgesproken momenten en zonder het terug te nemen.',
      en: 'You hand over work with a clear outcome, agreed moments and without taking it back.',
    },
    exercise: {
      nl: 'Overdrachtsgesprek in drietallen, met een echt stuk werk uit de eigen delegatiekaart. De derde let op: wat werd overgedragen, wat bleef hangen?',
      en: "A hand-over talk in threes, with a real piece of work from one's own delegation map. The third watches: what was handed over, what stayed behind?",
    },
  },
  {
    id: 'managing-trust',
    source: 'seed 001',
    evidence: [
      { kind: 'below-own-view', scaleId: 'trust-received' },
      { kind: 'low-scale', scaleId: 'attention' },
    ],
    title: { nl: 'Vertrouwen als competentie', en: 'Trust as a competence' },
    goal: {
      nl: 'Je weet waarin je team je vertrouwen merkt en waarin niet, en past je gedrag daarop aan.',
      en: 'You know in what your team notices your trust and in what it does not, and adjust what you do.',
    },
    exercise: {
      nl: 'De spiegel: leg je eigen antwoorden naast die van het team. Kies het grootste verschil en bedenk drie dingen die je team volgende week zou kunnen zien.',
      en: "The mirror: put your own answers next to the team's. Choose the largest difference and think of three things your team could see next week.",
    },
  },
  {
    id: 'letting-go',
    source: 'seed 001',
    evidence: [
      { kind: 'stance', stance: 'holding-on' },
      { kind: 'stance', stance: 'dropping' },
    ],
    title: { nl: 'Loslaten, niet laten vallen', en: 'Letting go, not dropping' },
    goal: {
      nl: 'Je kent het verschil tussen loslaten, vasthouden en laten vallen, en herkent jouw patroon onder druk.',
      en: 'You know the difference between letting go, holding on and dropping, and recognise your own pattern under pressure.',
    },
    exercise: {
      nl: 'Lijnopstelling: bij tien situaties kies je positie tussen vasthouden, loslaten en laten vallen. Bespreek waar je naartoe schuift als het spannend wordt.',
      en: 'On the line: in ten situations choose a position between holding on, letting go and dropping. Discuss where you move to when it gets tense.',
    },
  },
  {
    id: 'communicating-trust',
    source: 'seed 001',
    evidence: [
      { kind: 'area-state', state: 'not-landing' },
      { kind: 'low-scale', scaleId: 'clarity' },
      { kind: 'low-scale', scaleId: 'expectations' },
    ],
    title: { nl: 'Vertrouwen hoorbaar maken', en: 'Making trust audible' },
    goal: {
      nl: 'Je zegt hardop waarop je vertrouwt en wat je verwacht, zonder dubbele boodschap.',
      en: 'You say out loud what you trust and what you expect, without a double message.',
    },
    exercise: {
      nl: 'Ondertiteling: speel een korte overdracht na. De groep zegt na elke zin wat er ook doorheen klonk. Herhaal tot boodschap en ondertitel gelijk zijn.',
      en: 'Subtitles: act out a short hand-over. After each sentence the group says what else was heard. Repeat until message and subtitle are the same.',
    },
  },
];
