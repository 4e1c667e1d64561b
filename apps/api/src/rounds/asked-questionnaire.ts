import {
  chosenQuestionnaire,
  followUpItemId,
  LEEWAY_PLAYBOOK,
  LEEWAY_QUESTIONNAIRE,
  type FollowUp,
  type Questionnaire,
} from '@leeway/trust-model';
import type { RoundBlockEntity } from './round-block.entity.js';
import type { FrozenFollowUp, RoundEntity } from './round.entity.js';

/**
 * What a round asks: what the organisation chose of the questionnaire of the product, its own statements, and the follow-up
 * statements of what teams agreed on, in the words of the playbook. Of these only what somebody is asked is in it: of a unit
 * that is a block of its own, and once. With everything chosen and nothing added it is the questionnaire itself, to the letter.
 */
export function askedQuestionnaire(
  { choice, followUps: frozen }: Pick<RoundEntity, 'choice' | 'followUps'>,
  blocks: readonly Pick<RoundBlockEntity, 'groupUnitIds'>[],
): Questionnaire {
  const followUps = blocks.flatMap(({ groupUnitIds: [unitId, ...others] }) =>
    unitId === undefined || others.length > 0 ? [] : followUpsIn(frozen, unitId),
  );
  const chosen = choice === null ? LEEWAY_QUESTIONNAIRE : chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, choice);
  return followUps.length === 0 ? chosen : { ...chosen, followUps };
}

/** In the order of the playbook. */
function followUpsIn(frozen: readonly FrozenFollowUp[], unitId: string): readonly FollowUp[] {
  const actionIds = new Set(frozen.filter((one) => one.unitId === unitId).map(({ actionId }) => actionId));
  return LEEWAY_PLAYBOOK.actions
    .filter(({ id }) => actionIds.has(id))
    .map(({ id, check: { nl, en } }) => ({ id: followUpItemId(id), unitId, nl, en }));
}
