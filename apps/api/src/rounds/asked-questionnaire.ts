import {
  followUpItemId,
  LEEWAY_PLAYBOOK,
  LEEWAY_QUESTIONNAIRE,
  type FollowUp,
  type Questionnaire,
} from '@leeway/trust-model';
import type { RoundBlockEntity } from './round-block.entity.js';
import type { FrozenFollowUp } from './round.entity.js';

/**
 * What a round asks: the questionnaire of the product, and the follow-up statements of what teams agreed on, in the words of
 * the playbook. Only what somebody is asked is in it: of a unit that is a block of its own, and once. Without any it is the
 * questionnaire itself, to the letter.
 */
export function askedQuestionnaire(
  frozen: readonly FrozenFollowUp[],
  blocks: readonly Pick<RoundBlockEntity, 'groupUnitIds'>[],
): Questionnaire {
  const followUps = blocks.flatMap(({ groupUnitIds: [unitId, ...others] }) =>
    unitId === undefined || others.length > 0 ? [] : followUpsIn(frozen, unitId),
  );
  return followUps.length === 0 ? LEEWAY_QUESTIONNAIRE : { ...LEEWAY_QUESTIONNAIRE, followUps };
}

/** In the order of the playbook. */
function followUpsIn(frozen: readonly FrozenFollowUp[], unitId: string): readonly FollowUp[] {
  const actionIds = new Set(frozen.filter((one) => one.unitId === unitId).map(({ actionId }) => actionId));
  return LEEWAY_PLAYBOOK.actions
    .filter(({ id }) => actionIds.has(id))
    .map(({ id, check: { nl, en } }) => ({ id: followUpItemId(id), unitId, nl, en }));
}
