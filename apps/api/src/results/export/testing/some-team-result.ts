import type { CauseView, DisclosedFigure, Localised, TeamResult } from '@leeway/contract';

export const both = (text: string): Localised => ({ nl: text, en: text });
export const shownAt = (low: number, high: number): DisclosedFigure => ({
  status: 'shown',
  value: { low, high, middle: (low + high) / 2 },
});
export const HIDDEN: DisclosedFigure = { status: 'withheld', reason: 'item-needs-eight' };
const ROUND_ID = '6f1d2e3c-4b5a-4978-8675-645342312010';

const cause = (scaleId: string, name: Localised, changes: Partial<CauseView>): CauseView => ({
  scaleId,
  name,
  low: { nl: `Er is weinig ${name.nl}`, en: `There is little ${name.en}` },
  figure: shownAt(3.625, 4.25),
  organisation: shownAt(3.125, 3.375),
  previous: shownAt(3.5, 4.125),
  versusOrganisation: 'above',
  sinceLastRound: 'no-clear-change',
  isLikely: false,
  ownView: 4.5,
  items: [
    { itemId: `${scaleId}1`, text: both(`Stelling over ${name.nl}`), reversed: false, figure: shownAt(3.5, 4) },
    { itemId: `${scaleId}2`, text: both(`Omgekeerde stelling over ${name.nl}`), reversed: true, figure: HIDDEN },
  ],
  ...changes,
});

const causes = [
  cause('clarity', { nl: 'Duidelijkheid', en: 'Clarity' }, {}),
  cause(
    'expectations',
    { nl: 'Verwachtingen', en: 'Expectations' },
    {
      figure: shownAt(1.875, 2.5),
      versusOrganisation: 'below',
      sinceLastRound: 'clearly-down',
      isLikely: true,
    },
  ),
  cause('attention', { nl: 'Aandacht', en: 'Attention' }, { previous: null, sinceLastRound: null, ownView: null }),
  cause(
    'uncertainty',
    { nl: 'Zekerheid', en: 'Certainty' },
    { figure: { status: 'withheld', reason: 'too-few-answers' }, versusOrganisation: 'too-few-to-say' },
  ),
];

const area = (areaId: string, name: string, changes: Partial<TeamResult['delegation']['areas'][number]>) => ({
  areaId,
  name: both(name),
  felt: shownAt(2.125, 2.75),
  wanted: shownAt(3.75, 4.375),
  given: 4 as const,
  aimed: 5 as const,
  state: 'not-landing' as const,
  reason: null,
  gap: 'more' as const,
  meaning: both('Je denkt dat het is overgedragen, het team ervaart dat niet.'),
  ...changes,
});

/** Rich, in the own view: stuck, compared, with figures that are withheld. */
export function someTeamResult(changes: Partial<TeamResult> = {}): TeamResult {
  return {
    view: 'own',
    round: { roundId: ROUND_ID, name: 'Voorjaar', kind: 'baseline', closesAt: '2027-03-15T23:30:00.000Z' },
    fingerprint: {
      hex: '67daa05bdb4619bd3b7867f399c95e29c185b081b443c32190f961bdfe0d59f7',
      words: 'guitar steak black repair ghost teach',
    },
    previousRound: { roundId: ROUND_ID, name: 'Najaar', kind: 'baseline', closesAt: '2026-10-15T16:30:00.000Z' },
    unit: { unitId: ROUND_ID, name: 'Team Noord' },
    ...{ about: 'unit', hasOther: false },
    spokenFor: 'own',
    group: {
      label: both('Team Noord'),
      units: [{ name: 'Team Noord', hasUnitsBelow: false }],
      respondents: { status: 'shown', value: { from: 8, to: 10 } },
      responseCaution: 'below-60',
    },
    conclusion: {
      kind: 'area',
      sentence: {
        nl: 'Het zit vast bij afspraken met klanten: jij denkt dat het is overgedragen, het team merkt dat niet.',
        en: 'It is stuck at commitments to customers: you think you handed it over, the team does not feel it.',
      },
      why: [
        { source: 'team', text: both('Het team ervaart 2,1–2,8 en wil 3,8–4,4.') },
        { source: 'mirror', text: both('Je denkt niveau 4 te geven.') },
      ],
      caution: both('Minder dan 60% antwoordde: lees het met zorg.'),
    },
    causes,
    stance: {
      sentence: both('Het team merkt weinig ruimte: dat is vasthouden.'),
      finding: {
        status: 'unclear',
        touches: ['letting-go', 'holding-on'],
        box: {
          room: { middle: 2.75, interval: { low: 2.25, high: 3.25 } },
          involvement: { middle: 3.9375, interval: { low: 3.4375, high: 4.4375 } },
        },
      },
      ownPoint: { room: 4.25, involvement: 3.75, stances: ['letting-go'] },
    },
    delegation: {
      levels: ([1, 2, 3, 4, 5] as const).map((level) => ({ level, text: both(`tree ${'abcde'.charAt(level - 1)}`) })),
      areas: [
        area('customers', 'Afspraken met klanten', {}),
        area('planning', 'Planning en roosters', { state: 'flowing', gap: 'close', given: null, aimed: null }),
        area('budget', 'Uitgaven', { state: 'unclear', reason: 'too-wide', gap: 'unclear' }),
        area('hiring', 'Nieuwe collega’s', { felt: HIDDEN, state: 'withheld', reason: 'item-needs-eight', gap: null }),
      ],
      askedIn: null,
    },
    convictions: ['choices', 'informs', 'needs', 'help'].map((conviction, at) => ({
      conviction,
      text: both(`Mijn leidinggevende vertrouwt mij (${conviction}).`),
      ownText: both(`Ik vertrouw mijn team (${conviction}).`),
      received: at === 3 ? HIDDEN : shownAt(2.5, 3.125),
      given: at === 2 ? null : 4,
    })),
    ownItems: [
      {
        itemId: 'own-0123456789abcdef',
        text: both('Ik kan mijn rooster op tijd zien.'),
        direction: 'positive',
        figure: shownAt(2.875, 3.5),
        organisation: shownAt(3.125, 3.375),
        previous: shownAt(2.5, 3.125),
        sinceLastRound: 'no-clear-change',
      },
      {
        itemId: 'own-fedcba9876543210',
        text: both('Ik hoor te laat van wijzigingen.'),
        direction: 'negative',
        figure: HIDDEN,
        organisation: shownAt(2.125, 2.375),
        previous: null,
        sinceLastRound: null,
      },
    ],
    overTime: [
      moment('Najaar', '2026-10-15T16:30:00.000Z', null),
      moment('Voorjaar', '2027-03-15T23:30:00.000Z', 'clearly-down'),
    ],
    proposals: [
      {
        actionId: 'say-what-you-hand-over',
        title: both('Zeg hardop wat je overdraagt'),
        how: both('Noem per gebied wie beslist, en vraag wat er nodig is.'),
        check: both('Ik weet welke beslissingen aan mij zijn.'),
        reasons: [both('Het komt niet aan bij afspraken met klanten.')],
      },
    ],
    comments: {
      status: 'shown',
      value: {
        label: both('Team Noord en Team Zuid'),
        units: [{ name: 'Team Noord', hasUnitsBelow: false }],
        respondents: { status: 'shown', value: { from: 11, to: 15 } },
        comments: ['Minder overleg graag.', 'Dank je wel!\nEcht waar.', 'Meer tijd.'],
      },
    },
    ...changes,
  };
}

function moment(name: string, closesAt: string, change: 'clearly-down' | null): TeamResult['overTime'][number] {
  return {
    round: { roundId: ROUND_ID, name, kind: 'baseline', closesAt },
    causes: causes.map(({ scaleId, figure }) => ({ scaleId, figure, change })),
    ownItems: [{ itemId: 'own-0123456789abcdef', figure: shownAt(2.5, 3.125), change }],
  };
}
