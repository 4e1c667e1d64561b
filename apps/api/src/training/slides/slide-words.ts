import type { Language } from '@leeway/contract';
import type { BriefSaying } from '../brief/export/words/words-in.js';
import type { ChangeWords } from '../change/export/change-words.js';

/** The words that only slides have. */
export interface SlideWords {
  readonly title: string;
  readonly basedOn: string;
  readonly byName: string;
  readonly unnamed: string;
  readonly leftOut: string;
  readonly answers: string;
  readonly bands: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly scaleEnds: string;
  readonly bandNote: string;
  readonly mapNote: string;
  readonly felt: string;
  readonly wanted: string;
  readonly teamsOn: string;
  readonly goalNumber: string;
  readonly why: string;
  readonly minutes: string;
  readonly continued: string;
  readonly changeTitle: string;
  readonly changeRounds: string;
  readonly changeNote: string;
  readonly noChange: string;
  readonly footer: string;
}

const nl: SlideWords = {
  title: 'Leren loslaten: waar deze teams staan',
  basedOn: 'Waar dit op gebaseerd is',
  byName: 'Teams bij naam, met instemming van hun leidinggevenden',
  unnamed: 'Groepen die alleen in het geheel meetellen',
  leftOut: 'Groepen die nergens meetellen: te weinig, en zonder instemming',
  answers: 'Antwoorden bij elkaar',
  bands:
    'Elk cijfer is een marge: daarbinnen ligt het gemiddelde. Kleine groepen krijgen geen cijfer. Niemands eigen antwoord staat hierin.',
  low: 'Van',
  middle: 'Midden',
  high: 'Tot',
  scaleEnds: 'Alle schalen lopen van 1 tot 5; 5 is goed.',
  bandNote: 'De balk is de marge; waar de kleur verandert, ligt het midden.',
  mapNote: 'Elk punt is het midden van een team; de marges eromheen staan in het dossier.',
  felt: 'Nu',
  wanted: 'Gewenst',
  teamsOn: 'Teams waar het vastzit',
  goalNumber: 'Leerdoel {number}',
  why: 'Waarom dit doel',
  minutes: 'minuten',
  continued: '{title}: vervolg',
  changeTitle: 'Wat er veranderde',
  changeRounds: 'Van ‘{before}’ naar ‘{after}’',
  changeNote: 'Punten op een schaal van 1 tot 5. Een balk die over 0 heen gaat: geen duidelijke verandering.',
  noChange: 'Niet te zeggen op: {scales}.',
  footer: 'Vertrouwelijk: voor wie de training geeft en volgt',
};

const en: SlideWords = {
  title: 'Learning to let go: where these teams stand',
  basedOn: 'What this is based on',
  byName: 'Teams by name, as their managers agreed',
  unnamed: 'Groups that count in the whole only',
  leftOut: 'Groups that count nowhere: too few, and without an agreement',
  answers: 'Answers in all',
  bands:
    "Every figure is a range: the mean lies within it. Small groups get no figure. Nobody's own answer is in here.",
  low: 'From',
  middle: 'Middle',
  high: 'To',
  scaleEnds: 'All scales run from 1 to 5; 5 is good.',
  bandNote: 'The bar is the range; where the colour changes lies the middle.',
  mapNote: 'Each point is the middle of a team; the ranges around it are in the brief.',
  felt: 'Now',
  wanted: 'Wanted',
  teamsOn: 'Teams where it is stuck',
  goalNumber: 'Learning goal {number}',
  why: 'Why this goal',
  minutes: 'minutes',
  continued: '{title}: continued',
  changeTitle: 'What it changed',
  changeRounds: 'From “{before}” to “{after}”',
  changeNote: 'Points on a scale from 1 to 5. A bar that crosses 0: no clear change.',
  noChange: "Can't be said of: {scales}.",
  footer: 'Confidential: for who gives and who takes the training',
};

const WORDS: Readonly<Record<Language, SlideWords>> = { nl, en };

export function slideWordsIn(language: Language): SlideWords {
  return WORDS[language];
}

/** Everything that a slide needs to say something. */
export interface SlideSaying extends BriefSaying {
  readonly slides: SlideWords;
  readonly change: ChangeWords;
}
