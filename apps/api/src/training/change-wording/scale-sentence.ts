import type { ChangeView, Localised } from '@leeway/contract';
import type { ScaleBeforeAndAfter } from '@leeway/trust-model';
import { changeView } from '../../results/causes-view.js';
import type { ChangeFacts } from '../change/change-facts.js';
import { refusalSentence } from './refusal-sentence.js';

/** What can honestly be said of one scale: what changed in the cohort, and whether that is another change than elsewhere. */
export function scaleSentence({ cohort, difference }: ScaleBeforeAndAfter, facts: ChangeFacts): Localised {
  if (cohort.status === 'refused') return refusalSentence(cohort.refusal, 'cohort', facts.sources.scope);
  const own = changeView(cohort.value.change);
  const beside = difference.status === 'refused' ? null : changeView(difference.value.change);
  // It need not be said twice.
  if (own === 'too-few-to-say' && (beside === null || beside === own)) return OWN[own];
  const [first, second] = [OWN[own], beside === null ? ALONE : BESIDE[beside]];
  return { nl: `${first.nl} ${second.nl}`, en: `${first.en} ${second.en}` };
}

const OWN: Readonly<Record<ChangeView, Localised>> = {
  'clearly-up': { nl: 'Duidelijk beter geworden.', en: 'Clearly better than before.' },
  'clearly-down': { nl: 'Duidelijk slechter geworden.', en: 'Clearly worse than before.' },
  'no-clear-change': { nl: 'Geen duidelijke verandering.', en: 'No clear change.' },
  'too-few-to-say': {
    nl: 'Te weinig om te zeggen of dit veranderde.',
    en: 'Too few to say whether this changed.',
  },
};

const BESIDE: Readonly<Record<ChangeView, Localised>> = {
  'clearly-up': {
    nl: 'Het ging duidelijk beter dan bij de andere teams.',
    en: 'It went clearly better than in the other teams.',
  },
  'clearly-down': {
    nl: 'Het ging duidelijk minder goed dan bij de andere teams.',
    en: 'It went clearly less well than in the other teams.',
  },
  'no-clear-change': {
    nl: 'Niet duidelijk anders dan bij de andere teams.',
    en: 'Not clearly different from the other teams.',
  },
  'too-few-to-say': {
    nl: 'Of dat anders is dan bij de andere teams, is met zo weinig niet te zeggen.',
    en: "Whether that differs from the other teams can't be said of so few.",
  },
};

const ALONE: Localised = {
  nl: 'Zonder andere teams ernaast is niet te zeggen of dat zonder training anders was geweest.',
  en: "Without other teams beside it, whether it would have been otherwise without a training can't be said.",
};
