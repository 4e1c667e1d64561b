import { INVOLVEMENT_SCALE, ROOM_SCALE } from '../stance/stance.js';
import { QUESTIONNAIRE_MODULES, type QuestionnaireChoice, type QuestionnaireModule } from './modules.js';
import { PERSONAL_FOUNDATION_SCALES } from './personal-foundation-scales.js';
import type { Questionnaire } from './questionnaire.js';
import { TEAM_FOUNDATION_SCALES } from './team-foundation-scales.js';

/** The scales of a module; the open question has none. */
export const SCALES_OF_MODULE: Readonly<Record<QuestionnaireModule, readonly string[]>> = {
  stance: [ROOM_SCALE, INVOLVEMENT_SCALE],
  convictions: ['trust-received'],
  'team-foundation': TEAM_FOUNDATION_SCALES.map(({ id }) => id),
  'personal-foundation': PERSONAL_FOUNDATION_SCALES.map(({ id }) => id),
  'open-question': [],
};

/** Everything, and nothing beyond it. */
export function everythingOf(questionnaire: Questionnaire): QuestionnaireChoice {
  return {
    modules: [...QUESTIONNAIRE_MODULES],
    areaIds: questionnaire.delegation.areas.map(({ id }) => id),
    ownItems: [],
  };
}

/**
 * The questionnaire with only what was chosen, in its own order, and the own statements. Whoever chooses everything and adds
 * nothing gets the same text, to the letter, and so the same hash. Wordings never change: that is why it keeps its id and its
 * version, and its figures can be compared with those of a round that asked more.
 */
export function chosenQuestionnaire(questionnaire: Questionnaire, choice: QuestionnaireChoice): Questionnaire {
  const { modules, areaIds, ownItems } = choice;
  const left = QUESTIONNAIRE_MODULES.filter((module) => !modules.includes(module));
  const leftScales = new Set(left.flatMap((module) => SCALES_OF_MODULE[module]));
  const { delegation, open } = questionnaire;
  const areas = delegation.areas.filter(({ id }) => areaIds.includes(id));
  return {
    ...questionnaire,
    scales: questionnaire.scales.filter(({ id }) => !leftScales.has(id)),
    delegation: { ...delegation, areas, modules: areas.length === 0 ? [] : delegation.modules },
    open: { ...open, modules: modules.includes('open-question') ? open.modules : [] },
    ...(ownItems.length === 0 ? {} : { ownItems }),
  };
}
