import type { Language } from '@leeway/contract';
import type { BriefSaying } from '../brief-export/words-in.js';
import type { ChangeWords } from '../change-export/change-words.js';

/** The words that only slides have. */
export interface SlideWords {
  readonly title: string;
  readonly basedOn: string;
  readonly teams: string;
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
  readonly mapForTrainer: string;
  readonly felt: string;
  readonly wanted: string;
  readonly teamsOn: string;
  readonly goalNumber: string;
  readonly why: string;
  readonly practice: string;
  readonly minutes: string;
  readonly continued: string;
  readonly changeTitle: string;
  readonly changeRounds: string;
  readonly changeNote: string;
  readonly differenceNote: string;
  readonly footer: string;
}

const nl: SlideWords = {
  title: 'Leren loslaten: waar deze teams staan',
  basedOn: 'Waar dit op gebaseerd is',
  teams: 'Teams waarvan de cijfers apart getoond worden',
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
  mapNote: 'Elk punt is het midden van een team. Welk punt van wie is, staat er niet bij.',
  mapForTrainer:
    'Leidinggevenden stemden ermee in dat jij hun team bij naam ziet, niet de zaal. Welk punt van wie is, staat in je dossier. Vraag het ze eerst, als je er een wilt noemen.',
  felt: 'Nu',
  wanted: 'Gewenst',
  teamsOn: 'Teams waar het vastzit',
  goalNumber: 'Leerdoel {number}',
  why: 'Waarom dit doel',
  practice: 'Hoe we dat oefenen',
  minutes: 'minuten',
  continued: '{title}: vervolg',
  changeTitle: 'Wat er veranderde',
  changeRounds: 'Wat er veranderde, van ‘{before}’ naar ‘{after}’',
  changeNote: 'Punten op een schaal van 1 tot 5. Een balk die over 0 heen gaat: geen duidelijke verandering.',
  differenceNote: 'Alleen een verschil met de andere teams kan van de training komen; ook dat is geen bewijs.',
  footer: 'Vertrouwelijk: voor wie de training geeft en volgt',
};

const en: SlideWords = {
  title: 'Learning to let go: where these teams stand',
  basedOn: 'What this is based on',
  teams: 'Teams whose figures are shown apart',
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
  mapNote: 'Each point is the middle of a team. Whose it is, is left out.',
  mapForTrainer:
    'Managers agreed that you see their team by name, not the room. Whose point is which stands in your brief. Ask them first if you want to name one.',
  felt: 'Now',
  wanted: 'Wanted',
  teamsOn: 'Teams where it is stuck',
  goalNumber: 'Learning goal {number}',
  why: 'Why this goal',
  practice: 'How we practise it',
  minutes: 'minutes',
  continued: '{title}: continued',
  changeTitle: 'What it changed',
  changeRounds: 'What it changed, from “{before}” to “{after}”',
  changeNote: 'Points on a scale from 1 to 5. A bar that crosses 0: no clear change.',
  differenceNote: 'Only a difference from the other teams can come from the training; that is no proof either.',
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
