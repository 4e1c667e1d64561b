import type { Language, Localised } from '@leeway/contract';
import type { EvidencePoint, GoalEvidence, StuckState } from '@leeway/trust-model';
import type { Names } from '../../results/names.js';
import { areaName, choiceIn, inBoth, listIn, scaleName, upperFirst } from '../../results/wording/words.js';

/** What asks for a learning goal, in words; whom it is about stands beside it. */
export function pointSentence({ evidence, areaIds }: EvidencePoint, names: Names): Localised {
  return inBoth((language) => upperFirst(said(evidence, areaIds, names, language)));
}

/** How the figures behind it are held against each other, or against a border: with it, anybody can check the point. */
export function ruleSentence({ evidence }: EvidencePoint): Localised {
  switch (evidence.kind) {
    case 'area-state':
      return RULES_OF_STATES[evidence.state];
    case 'stance':
      return {
        nl: 'Gehouden tegen het midden van de schaal, 3: ruimte en betrokkenheid samen geven de houding die het team merkt.',
        en: 'Held against the middle of the scale, 3: room and involvement together give the stance that the team notices.',
      };
    case 'below-own-view':
      return {
        nl: 'Gehouden tegen wat de leidinggevende zelf zei en deelde: het cijfer van het team ligt er met zijn hele marge onder.',
        en: 'Held against what the manager said and shared: the figure of the team lies below it with its whole margin.',
      };
    case 'high-with-low':
      return {
        nl: 'Gehouden tegen het midden van de schaal, 3: het ene cijfer ligt er met zijn hele marge boven, het andere eronder.',
        en: 'Held against the middle of the scale, 3: one figure lies above it with its whole margin, the other one below.',
      };
    case 'low-scale':
    case 'low-facet':
      return {
        nl: 'Gehouden tegen het midden van de schaal, 3: het cijfer ligt er met zijn hele marge onder.',
        en: 'Held against the middle of the scale, 3: the figure lies below it with its whole margin.',
      };
  }
}

const RULES_OF_STATES = {
  held: {
    nl: 'Wat het team wil, ligt met zijn hele marge boven wat het nu ervaart, en de leidinggevende ziet het ongeveer zoals het team.',
    en: 'What the team wants lies above what it feels now with its whole margin, and the manager sees it about as the team does.',
  },
  'not-landing': {
    nl: 'Wat de leidinggevende zegt te hebben overgedragen, ligt duidelijk boven wat het team ervaart.',
    en: 'What the manager says was handed over lies clearly above what the team feels.',
  },
  ready: {
    nl: 'Wat het team wil en wat de leidinggevende wil, ligt allebei boven wat er nu is.',
    en: 'What the team wants and what the manager aims at both lie above what there is now.',
  },
  dropped: {
    nl: 'Het team ervaart duidelijk meer dan het wil, terwijl betrokkenheid onder het midden van de schaal ligt.',
    en: 'The team feels clearly more than it wants, while involvement lies below the middle of the scale.',
  },
} as const satisfies Record<StuckState, Localised>;

function said(evidence: GoalEvidence, areaIds: readonly string[], names: Names, language: Language): string {
  const nl = language === 'nl';
  const scale = (id: string): string => scaleName(names.scale(id), language);
  switch (evidence.kind) {
    case 'area-state': {
      const areas = listIn(
        language,
        areaIds.map((id) => areaName(names.area(id), language)),
      );
      return STATE_SAID[evidence.state][language].replace('{areas}', () => areas);
    }
    case 'stance':
      if (evidence.stance === 'dropping') {
        return nl ? 'er is ruimte, maar weinig betrokkenheid' : 'there is room, but little involvement';
      }
      return nl ? 'er is weinig ruimte om zelf te beslissen' : 'there is little room to decide for oneself';
    case 'low-scale':
      return nl
        ? `een duidelijk laag cijfer voor ${scale(evidence.scaleId)}`
        : `a clearly low figure for ${scale(evidence.scaleId)}`;
    case 'high-with-low': {
      const low = choiceIn(language, evidence.low.map(scale));
      return nl
        ? `een duidelijk hoog cijfer voor ${scale(evidence.high)}, naast een laag voor ${low}`
        : `a clearly high figure for ${scale(evidence.high)}, beside a low one for ${low}`;
    }
    case 'low-facet':
      return nl
        ? `een duidelijk laag cijfer voor ${scale(evidence.scaleId)}${facetIn(evidence.facet, language)}`
        : `a clearly low figure for ${scale(evidence.scaleId)}${facetIn(evidence.facet, language)}`;
    case 'below-own-view':
      return nl
        ? `het cijfer voor ${scale(evidence.scaleId)} ligt lager dan de leidinggevende dacht`
        : `the figure for ${scale(evidence.scaleId)} is lower than the manager thought`;
  }
}

function facetIn(facet: string, language: Language): string {
  if (facet !== 'own-work') return '';
  return language === 'nl' ? ' over het eigen werk' : " about one's own work";
}

const STATE_SAID = {
  held: { nl: 'meer ruimte gewenst bij {areas}', en: 'more room wanted at {areas}' },
  'not-landing': { nl: 'overgedragen en nog niet gemerkt: {areas}', en: 'handed over and not noticed yet: {areas}' },
  ready: { nl: 'allebei willen verder bij {areas}', en: 'both want to go further at {areas}' },
  dropped: { nl: 'alleen ervoor staan bij {areas}', en: 'being alone with {areas}' },
} as const satisfies Record<StuckState, Localised>;
