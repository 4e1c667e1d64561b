import type { DisclosedFigure, Localised, ResultsIndex, Session, TeamResult } from '@leeway/contract';
import { areasOf, LEEWAY_PLAYBOOK, LEEWAY_QUESTIONNAIRE, scalesOf } from '@leeway/trust-model';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const inBoth = (en: string): Localised => ({ nl: `nl ${en}`, en });
const figure = (low: number): DisclosedFigure => ({
  status: 'shown',
  value: { low, high: low + 0.5, middle: low + 0.25 },
});
const axis = (low: number) => ({ middle: low + 0.4, interval: { low, high: low + 0.8 } });

const UNIT = { unitId: id(11), name: 'Team Noord' };
const ROUNDS: TeamResult['round'][] = [1, 2, 3].map((n) => ({
  roundId: id(n),
  name: `Round ${n}`,
  kind: 'baseline',
  closesAt: `2026-0${n * 3}-15T16:00:00.000Z`,
}));
const ROUND = ROUNDS[2] as TeamResult['round'];
const LIKELY = 'expectations';
const STATES = ['flowing', 'ready', 'dropped', 'not-landing', 'held', 'unclear'] as const;

const causes: TeamResult['causes'] = scalesOf(LEEWAY_QUESTIONNAIRE, 'baseline')
  .filter(({ scale }) => scale.group === 'cause')
  .map(({ scale, items }) => ({
    scaleId: scale.id,
    name: scale.name,
    low: scale.low,
    figure: figure(scale.id === LIKELY ? 1.8 : 3.2),
    organisation: figure(3.1),
    previous: figure(2.9),
    versusOrganisation: scale.id === LIKELY ? 'below' : 'no-clear-difference',
    sinceLastRound: 'no-clear-change',
    isLikely: scale.id === LIKELY,
    ownView: 4,
    items: items.map((item) => ({
      itemId: item.id,
      text: { nl: item.nl, en: item.en },
      reversed: item.reversed === true,
      figure: { status: 'withheld', reason: 'item-needs-eight' },
    })),
  }));

const areas: TeamResult['delegation']['areas'] = areasOf(LEEWAY_QUESTIONNAIRE, 'baseline').map((area, index) => ({
  areaId: area.id,
  name: { nl: area.nl, en: area.en },
  felt: figure(1.8),
  wanted: figure(3.4),
  given: 4,
  aimed: 4,
  state: STATES[index] ?? 'flowing',
  reason: STATES[index] === 'unclear' ? 'too-wide' : null,
  gap: 'more',
  meaning: inBoth(`What it means that this is ${STATES[index]}.`),
}));

const SENTENCE = 'It is stuck at commitments to customers: it is not landing. The most likely cause: expectations.';

/** A team of which everything can be shown, and in which letting go is stuck. */
export const STUCK_TEAM: TeamResult = {
  view: 'own',
  round: ROUND,
  fingerprint: { hex: '0'.repeat(64), words: 'six words' },
  previousRound: ROUNDS[1] ?? null,
  unit: UNIT,
  spokenFor: 'own',
  group: {
    label: inBoth(UNIT.name),
    units: [{ name: UNIT.name, hasUnitsBelow: false }],
    respondents: { status: 'shown', value: { from: 8, to: 10 } },
    responseCaution: null,
  },
  conclusion: {
    kind: 'area',
    sentence: inBoth(SENTENCE),
    why: [{ source: 'team', text: inBoth('The team feels level 2 and wants 4.') }],
    caution: inBoth('Talk about it before acting on it.'),
  },
  causes,
  stance: {
    sentence: inBoth('The team notices holding on.'),
    finding: { status: 'clear', stance: 'holding-on', box: { room: axis(1.8), involvement: axis(3.3) } },
    ownPoint: { room: 4, involvement: 4.5, stances: ['letting-go'] },
  },
  delegation: {
    levels: LEEWAY_QUESTIONNAIRE.delegation.levels.map(({ level, nl, en }) => ({ level, text: { nl, en } })),
    areas,
    askedIn: null,
  },
  convictions: ['choices', 'informing', 'needs', 'help'].map((conviction, index) => ({
    conviction,
    text: inBoth(`My manager trusts me with ${conviction}.`),
    ownText: inBoth(`I trust them with ${conviction}.`),
    received: figure(2.5 + index / 3),
    given: 4,
  })),
  overTime: ROUNDS.map((round, moment) => ({
    round,
    causes: causes.map(({ scaleId }) => ({
      scaleId,
      figure: figure(2.2 + moment / 2),
      change: moment === 0 ? null : 'clearly-up',
    })),
  })),
  proposals: LEEWAY_PLAYBOOK.actions.slice(0, 5).map(({ id: actionId, title, how, check }) => ({
    actionId,
    title,
    how,
    check,
    reasons: [inBoth('It answers to what is stuck.')],
  })),
  comments: { status: 'withheld', reason: 'too-few-comments' },
};

/** What the api says to whoever leads that team, by path. */
export const STUCK_TEAM_ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/session': {
    person: {
      memberId: id(50),
      name: 'Fatima de Vries',
      email: 'fatima@delinde.example',
      language: 'en',
      roles: ['employee', 'manager'],
      organisation: { id: id(60), name: 'Zorggroep De Linde' },
      leads: [UNIT],
    },
    demo: null,
  } satisfies Session,
  '/api/results': {
    rounds: ROUNDS,
    units: [{ ...UNIT, parentId: null, leads: true }],
  } satisfies ResultsIndex,
  [`/api/results/${ROUND.roundId}/units/${UNIT.unitId}`]: STUCK_TEAM,
};
