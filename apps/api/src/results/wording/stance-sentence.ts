import type { Language, Localised } from '@leeway/contract';
import type { OwnPoint, Stance, StanceFinding } from '@leeway/trust-model';
import { groupIn, type Speaker } from './speaker.js';
import { choiceIn, inBoth, upperFirst } from './words.js';

const STANCE_NAMES = {
  'letting-go': { nl: 'loslaten', en: 'letting go' },
  'holding-on': { nl: 'vasthouden', en: 'holding on' },
  dropping: { nl: 'laten vallen', en: 'dropping' },
} as const satisfies Record<Stance, Localised>;

const NOTICED = {
  'letting-go': { nl: 'merkt ruimte én betrokkenheid: loslaten', en: 'notices room and involvement: letting go' },
  'holding-on': {
    nl: 'merkt weinig ruimte: dat wijst op vasthouden',
    en: 'notices little room: that points to holding on',
  },
  dropping: {
    nl: 'merkt ruimte maar weinig betrokkenheid: dat wijst op laten vallen',
    en: 'notices room but little involvement: that points to dropping',
  },
} as const satisfies Record<Stance, Localised>;

export function stanceName(stance: Stance, language: Language): string {
  return STANCE_NAMES[stance][language];
}

/** What the stance plane shows, in words. */
export function stanceSentence(finding: StanceFinding, ownPoint: OwnPoint | null, speaker: Speaker): Localised {
  return inBoth((language) => {
    const team = noticed(finding, speaker, language);
    return finding.status === 'withheld' || ownPoint === null ? team : `${team} ${own(ownPoint, language)}`;
  });
}

function noticed(finding: StanceFinding, speaker: Speaker, language: Language): string {
  const group = upperFirst(groupIn(language, speaker));
  const nl = language === 'nl';
  switch (finding.status) {
    case 'clear':
      return `${group} ${NOTICED[finding.stance][language]}.`;
    case 'unclear': {
      const choice = choiceIn(
        language,
        finding.touches.map((stance) => stanceName(stance, language)),
      );
      return nl
        ? `Het vak van ${groupIn(language, speaker)} ligt over een grens: het kan ${choice} zijn. Meer zeggen deze antwoorden niet.`
        : `The box of ${groupIn(language, speaker)} crosses a border: it may be ${choice}. These answers say no more.`;
    }
    case 'withheld':
      if (finding.reason === 'response-below-40') {
        return nl
          ? 'Minder dan 40 % deed mee: daarover zeggen we geen houding.'
          : 'Fewer than 40 % took part: of that we state no stance.';
      }
      if (finding.reason === 'not-asked') {
        return nl
          ? 'Deze meting vroeg niet naar ruimte en betrokkenheid.'
          : 'This round did not ask about room and involvement.';
      }
      return nl ? 'De houding wordt hier niet getoond.' : 'The stance is not shown here.';
  }
}

function own({ stances }: OwnPoint, language: Language): string {
  const choice = choiceIn(
    language,
    stances.map((stance) => stanceName(stance, language)),
  );
  return language === 'nl' ? `Je eigen antwoorden wijzen op ${choice}.` : `Your own answers point to ${choice}.`;
}
