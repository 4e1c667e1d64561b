import type { OwnDirectionName, PartView } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';

/** What each part of the questionnaire is called, and what is lost without it. */
export const PART_WORDS: Readonly<Record<PartView['part'], { readonly name: TextKey; readonly why: TextKey }>> = {
  causes: { name: 'ownQuestionnaire.causes', why: 'ownQuestionnaire.causesWhy' },
  stance: { name: 'ownQuestionnaire.stance', why: 'ownQuestionnaire.stanceWhy' },
  convictions: { name: 'ownQuestionnaire.convictions', why: 'ownQuestionnaire.convictionsWhy' },
  'team-foundation': { name: 'ownQuestionnaire.teamFoundation', why: 'ownQuestionnaire.teamFoundationWhy' },
  'personal-foundation': { name: 'ownQuestionnaire.personalFoundation', why: 'ownQuestionnaire.personalFoundationWhy' },
  'open-question': { name: 'ownQuestionnaire.open', why: 'ownQuestionnaire.openWhy' },
};

/** What agreeing with an own statement means. */
export const DIRECTION_WORDS: Readonly<Record<OwnDirectionName, { readonly name: TextKey; readonly why: TextKey }>> = {
  positive: { name: 'ownQuestionnaire.positive', why: 'ownQuestionnaire.positiveText' },
  negative: { name: 'ownQuestionnaire.negative', why: 'ownQuestionnaire.negativeText' },
  neutral: { name: 'ownQuestionnaire.neutral', why: 'ownQuestionnaire.neutralText' },
};
