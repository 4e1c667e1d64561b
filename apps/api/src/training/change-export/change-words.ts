import type { ChangeView, Language } from '@leeway/contract';

/** The words around the figures of what changed; all else comes out of the view. */
export interface ChangeWords {
  readonly title: string;
  readonly tables: Readonly<Record<'head' | 'scales' | 'perTeam' | 'unpaired' | 'limits', string>>;
  readonly columns: Readonly<
    Record<
      | 'scale'
      | 'whose'
      | 'teams'
      | 'peopleBefore'
      | 'peopleAfter'
      | 'mean'
      | 'low'
      | 'high'
      | 'size'
      | 'sizeLow'
      | 'sizeHigh'
      | 'outcome'
      | 'sentence'
      | 'team'
      | 'beforeLow'
      | 'beforeHigh'
      | 'beforeMiddle'
      | 'afterLow'
      | 'afterHigh'
      | 'afterMiddle'
      | 'unit'
      | 'why'
      | 'limit',
      string
    >
  >;
  readonly head: Readonly<
    Record<'cohort' | 'before' | 'after' | 'interval' | 'intervalSays' | 'size' | 'sizeSays' | 'inShort', string>
  >;
  readonly whose: Readonly<Record<'cohort' | 'comparison' | 'difference', string>>;
  readonly outcomes: Readonly<Record<ChangeView, string>>;
  readonly none: string;
}

const nl: ChangeWords = {
  title: 'Wat er veranderde',
  tables: {
    head: 'Overzicht',
    scales: 'Verandering per schaal',
    perTeam: 'Per team op naam',
    unpaired: 'Niet meegeteld',
    limits: 'Wat je niet kunt concluderen',
  },
  columns: {
    scale: 'Schaal',
    whose: 'Van wie',
    teams: 'Teams',
    peopleBefore: 'Mensen voor, minstens',
    peopleAfter: 'Mensen na, minstens',
    mean: 'Verandering in punten',
    low: 'Van',
    high: 'Tot',
    size: 'Hedges’ g',
    sizeLow: 'g van',
    sizeHigh: 'g tot',
    outcome: 'Uitkomst',
    sentence: 'Wat je kunt zeggen',
    team: 'Team',
    beforeLow: 'Voor laag',
    beforeHigh: 'Voor hoog',
    beforeMiddle: 'Voor midden',
    afterLow: 'Na laag',
    afterHigh: 'Na hoog',
    afterMiddle: 'Na midden',
    unit: 'Afdeling',
    why: 'Waarom',
    limit: 'Beperking',
  },
  head: {
    cohort: 'Cohort',
    before: 'Eerste meting',
    after: 'Tweede meting',
    interval: 'Van en tot',
    intervalSays: 'Een interval van 95 %. Elk team telt even zwaar.',
    size: 'Hedges’ g',
    sizeSays:
      'De verandering gedeeld door hoe ver mensen binnen teams uit elkaar liggen, om naast andere trainingen te leggen.',
    inShort: 'In het kort',
  },
  whose: { cohort: 'dit cohort', comparison: 'de andere teams', difference: 'verschil tussen de twee' },
  outcomes: {
    'clearly-up': 'duidelijk beter',
    'clearly-down': 'duidelijk slechter',
    'no-clear-change': 'geen duidelijke verandering',
    'too-few-to-say': 'te weinig om iets te zeggen',
  },
  none: 'geen',
};

const en: ChangeWords = {
  title: 'What it changed',
  tables: {
    head: 'Overview',
    scales: 'Change per scale',
    perTeam: 'Per team by name',
    unpaired: 'Not counted',
    limits: "What can't be concluded",
  },
  columns: {
    scale: 'Scale',
    whose: 'Whose',
    teams: 'Teams',
    peopleBefore: 'People before, at least',
    peopleAfter: 'People after, at least',
    mean: 'Change in points',
    low: 'From',
    high: 'To',
    size: 'Hedges’ g',
    sizeLow: 'g from',
    sizeHigh: 'g to',
    outcome: 'Outcome',
    sentence: 'What can be said',
    team: 'Team',
    beforeLow: 'Before low',
    beforeHigh: 'Before high',
    beforeMiddle: 'Before middle',
    afterLow: 'After low',
    afterHigh: 'After high',
    afterMiddle: 'After middle',
    unit: 'Unit',
    why: 'Why',
    limit: 'Limit',
  },
  head: {
    cohort: 'Cohort',
    before: 'First round',
    after: 'Second round',
    interval: 'From and to',
    intervalSays: 'An interval of 95%. Every team counts the same.',
    size: 'Hedges’ g',
    sizeSays: 'The change divided by how far people within teams lie apart, to set it beside other trainings.',
    inShort: 'In short',
  },
  whose: { cohort: 'this cohort', comparison: 'the other teams', difference: 'difference between the two' },
  outcomes: {
    'clearly-up': 'clearly better',
    'clearly-down': 'clearly worse',
    'no-clear-change': 'no clear change',
    'too-few-to-say': 'too few to say',
  },
  none: 'none',
};

const WORDS: Readonly<Record<Language, ChangeWords>> = { nl, en };

export function changeWordsIn(language: Language): ChangeWords {
  return WORDS[language];
}
