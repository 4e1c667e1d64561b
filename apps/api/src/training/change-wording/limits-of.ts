import type { Localised, TrainingChangeView } from '@leeway/contract';
import { LEAST_UNNAMED } from '@leeway/trust-model';
import type { ChangeFacts } from '../change/change-facts.js';
import { oneOrMore } from '../brief-wording/counted.js';

/** Fewer than so many teams are a few, and no pattern yet. */
const FEW_TEAMS = 8;

/** What can't be concluded; nothing in it depends on what somebody answered, and the first is what matters most. */
export function limitsOf(facts: ChangeFacts): TrainingChangeView['limits'] {
  const { scope, after } = facts.sources;
  const teams = Math.max(0, ...facts.scales.map(({ cohort }) => (cohort.status === 'stated' ? cohort.value.teams : 0)));
  return [
    ...(scope === 'whole' ? [] : [{ kind: scope, text: SCOPES[scope] }]),
    { kind: 'no-lot', text: ALWAYS.noLot },
    { kind: 'regression-to-the-mean', text: ALWAYS.regression },
    { kind: 'other-events', text: ALWAYS.otherEvents },
    { kind: 'other-people', text: ALWAYS.otherPeople },
    ...(teams > 0 && teams < FEW_TEAMS ? [{ kind: 'few-teams', text: fewTeams(teams) }] : []),
    ...unnamedLimit(facts),
    ...(facts.unpaired.length === 0 ? [] : [{ kind: 'unpaired', text: ALWAYS.unpaired }]),
    { kind: 'many-scales', text: ALWAYS.manyScales },
    ...(after.kind === 'pulse' ? [{ kind: 'pulse', text: ALWAYS.pulse }] : []),
  ];
}

function unnamedLimit({ unnamed, sources: { scope } }: ChangeFacts): TrainingChangeView['limits'] {
  if (unnamed === 0 || scope === 'named-only') return [];
  if (unnamed >= LEAST_UNNAMED) {
    const text = {
      nl: `${unnamed} teams tellen mee in het geheel en staan nergens op naam: hun leidinggevenden hebben daar niet mee ingestemd.`,
      en: `${unnamed} teams count in the whole and are nowhere shown by name: their managers have not agreed to that.`,
    };
    return [{ kind: 'unnamed-in-whole', text }];
  }
  const text = {
    nl: `${oneOrMore(unnamed, 'Eén team telt', `${unnamed} teams tellen`)} niet mee: zonder instemming en met zo weinig zou het geheel verraden wat daar veranderde.`,
    en: `${oneOrMore(unnamed, 'One team does', `${unnamed} teams do`)} not count: without an agreement, and with so few, the whole would tell what changed there.`,
  };
  return [{ kind: 'unnamed-left-out', text }];
}

function fewTeams(teams: number): Localised {
  return {
    nl: `Dit gaat over ${teams} teams. Bij zo weinig valt alleen een grote verandering op; ‘geen duidelijke verandering’ is dus geen bewijs dat er niets veranderde.`,
    en: `This is about ${teams} teams. With so few, only a large change stands out; “no clear change” is no proof that nothing changed.`,
  };
}

const SCOPES: Readonly<Record<Exclude<TrainingChangeView['scope'], 'whole'>, Localised>> = {
  'without-comparison': {
    nl: 'De andere teams staan er niet naast: samen met wat je eerder zag, zou dat iets verraden over een team dat niet op naam mag.',
    en: 'The other teams are not beside it: together with what you saw before, that would tell something of a team that is not shown by name.',
  },
  'named-only': {
    nl: 'Dit gaat alleen over de teams op naam: samen met wat je eerder zag, zou het geheel iets verraden over een team dat niet op naam mag.',
    en: 'This is about the teams by name alone: together with what you saw before, the whole would tell something of a team that is not shown by name.',
  },
};

const ALWAYS = {
  noLot: {
    nl: 'Wie de training volgde, is niet geloot. Teams die ervoor kozen, waren misschien ook zonder training al onderweg.',
    en: 'Who was trained was not drawn by lot. Teams that chose it may have been on their way without a training.',
  },
  regression: {
    nl: 'Teams die laag begonnen, komen de volgende keer vaak vanzelf dichter bij het midden.',
    en: 'Teams that began low often come closer to the middle by themselves the next time.',
  },
  otherEvents: {
    nl: 'Tussen de twee metingen gebeurde meer dan een training. Wanneer die was, weet Speelruimte niet.',
    en: 'More than a training happened between the two rounds. Leeway does not know when that was.',
  },
  otherPeople: {
    nl: 'Teams worden met zichzelf vergeleken, mensen niet: wie er antwoordde, kan veranderd zijn.',
    en: 'Teams are compared with themselves, people are not: who answered may have changed.',
  },
  unpaired: {
    nl: 'Niet elk team van dit cohort telt mee. Onder de tabel staat welke niet, en waarom.',
    en: 'Not every team of this cohort counts. Below the table it says which do not, and why.',
  },
  manyScales: {
    nl: 'Hoe meer schalen, hoe eerder er een toevallig duidelijk lijkt. Kijk naar het geheel, niet naar die ene.',
    en: 'The more scales, the sooner one of them seems clear by chance. Look at the whole, not at that one.',
  },
  pulse: {
    nl: 'De tweede meting was een korte: wat die niet vroeg, is niet te vergelijken.',
    en: "The second round was a short one: what it did not ask can't be compared.",
  },
} as const satisfies Record<string, Localised>;
