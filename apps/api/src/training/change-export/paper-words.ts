import type { ChangeView, Language } from '@leeway/contract';
import { type Saying, sayingIn } from '../../results/export/tables/cells.js';
import { type ChangeWords, changeWordsIn } from './change-words.js';

const nl = {
  rounds: 'Van ‘{before}’ ({beforeDay}) naar ‘{after}’ ({afterDay})',
  madeOn: 'Gemaakt op {day}',
  confidential: 'Vertrouwelijk: niet verder verspreiden',
  teams: '{teams} teams tellen mee',
  teamsBetween: '{from} tot {to} teams tellen mee, afhankelijk van de schaal',
  people: 'minstens {before} mensen antwoordden in de eerste meting, minstens {after} in de tweede',
  notToConclude: 'Wat hier niet uit volgt',
  moreLimits: 'Alle beperkingen staan verderop.',
  perScale: 'Wat er per schaal veranderde',
  perScaleLead:
    'De stip is de gemiddelde verandering; de lijn is de marge waarin die ligt. Raakt de lijn ‘gelijk’, dan is de verandering niet duidelijk.',
  noOthers: 'Vergelijking:',
  keys: {
    cohort: 'dit cohort',
    comparison: 'de andere teams',
    difference: 'het verschil tussen die twee',
  },
  whose: { cohort: 'dit cohort', comparison: 'andere teams', difference: 'het verschil' },
  sides: { worse: 'slechter', same: 'gelijk', better: 'beter' },
  reasons: 'Waarom er geen verandering te noemen is',
  figures: 'De cijfers',
  figuresLead: 'Verandering in punten op een schaal van 1 tot 5, met een interval van 95 %. Elk team telt even zwaar.',
  change: 'Verandering',
  outcome: 'Uitkomst',
  size: 'Hedges’ g',
  effect: '{middle} ({low} tot {high})',
  none: 'geen',
  reading: 'Hoe je dit leest',
  readingOf: {
    difference:
      'Het verschil is de verandering in dit cohort min die bij de andere teams in dezelfde tijd. Alleen een verschil kan van de training komen; ook dat is geen bewijs.',
    size: 'Hedges’ g is de verandering gedeeld door hoe ver mensen binnen een team uit elkaar liggen, met een correctie voor kleine aantallen. Zo is een training naast een andere te leggen: 0,2 geldt als klein, 0,5 als gemiddeld en 0,8 als groot.',
    source: 'Alles wat hier staat, staat ook op de pagina ‘{page}’ in {product}. Niemands eigen antwoord staat hierin.',
  },
  perTeam: 'Per team: voor wie de training geeft',
  perTeamLead:
    'Leidinggevenden stemden ermee in dat de trainer hun team op naam ziet, niet de zaal. Houd dit deel apart als je de rest uitdeelt. Bij één team is een verandering zelden duidelijk.',
  perTeamRows: 'Per schaal: de marge van voor, daaronder die van na, en of de verandering duidelijk is.',
  scales: 'Schalen',
  unpaired: 'Niet meegeteld',
  outcomes: {
    'clearly-up': 'duidelijk beter',
    'clearly-down': 'duidelijk slechter',
    'no-clear-change': 'niet duidelijk',
    'too-few-to-say': 'te weinig',
  } satisfies Record<ChangeView, string>,
};

/** The words that only the paper has. */
export type PaperWords = typeof nl;

const en: PaperWords = {
  rounds: 'From “{before}” ({beforeDay}) to “{after}” ({afterDay})',
  madeOn: 'Made on {day}',
  confidential: 'Confidential: not to be passed on',
  teams: '{teams} teams count',
  teamsBetween: '{from} to {to} teams count, depending on the scale',
  people: 'at least {before} people answered in the first round, at least {after} in the second',
  notToConclude: "What can't be concluded",
  moreLimits: 'All limits are further on.',
  perScale: 'What changed on each scale',
  perScaleLead:
    'The dot is the mean change; the line is the range that it lies in. If the line touches “the same”, the change is not clear.',
  noOthers: 'Comparison:',
  keys: { cohort: 'this cohort', comparison: 'the other teams', difference: 'the difference between the two' },
  whose: { cohort: 'this cohort', comparison: 'other teams', difference: 'the difference' },
  sides: { worse: 'worse', same: 'the same', better: 'better' },
  reasons: 'Why no change can be stated',
  figures: 'The figures',
  figuresLead: 'Change in points on a scale from 1 to 5, with an interval of 95%. Every team counts the same.',
  change: 'Change',
  outcome: 'Outcome',
  size: 'Hedges’ g',
  effect: '{middle} ({low} to {high})',
  none: 'none',
  reading: 'How to read this',
  readingOf: {
    difference:
      'The difference is the change in this cohort minus that of the other teams in the same time. Only a difference can come from the training; that is no proof either.',
    size: 'Hedges’ g is the change divided by how far people within a team lie apart, corrected for small numbers. It sets one training beside another: 0.2 counts as small, 0.5 as medium and 0.8 as large.',
    source: "Whatever is in here is on the page “{page}” in {product} too. Nobody's own answer is in here.",
  },
  perTeam: 'Per team: for who gives the training',
  perTeamLead:
    'Managers agreed that the trainer sees their team by name, not the room. Keep this part apart when you hand out the rest. Of a single team a change is seldom clear.',
  perTeamRows: 'For each scale: the range of before, below it that of after, and whether the change is clear.',
  scales: 'Scales',
  unpaired: 'Not counted',
  outcomes: {
    'clearly-up': 'clearly better',
    'clearly-down': 'clearly worse',
    'no-clear-change': 'not clear',
    'too-few-to-say': 'too few',
  },
};

const WORDS: Readonly<Record<Language, PaperWords>> = { nl, en };

/** Everything that the paper needs to say something. */
export interface PaperSaying extends Saying {
  readonly change: ChangeWords;
  readonly paper: PaperWords;
}

/** @param timeZone of the organisation whose days are said */
export function paperSayingIn(language: Language, timeZone: string): PaperSaying {
  return { ...sayingIn(language, timeZone), change: changeWordsIn(language), paper: WORDS[language] };
}
