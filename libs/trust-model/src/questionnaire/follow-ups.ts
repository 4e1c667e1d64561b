import type { FollowUp, Questionnaire } from './questionnaire.js';

/** No item of a scale has an id that begins with it. */
export const FOLLOW_UP_PREFIX = 'fu-';

/** The id under which people answer whether an action of the playbook is felt. */
export function followUpItemId(actionId: string): string {
  return `${FOLLOW_UP_PREFIX}${actionId}`;
}

/**
 * The follow-up statements that people are asked, and that may be published of them (anonymity.md, R11): those of a unit
 * that is alone in its group. A group of several units has none, whatever was agreed on in them.
 *
 * @param groupUnitIds the units whose own members are in the group
 */
export function followUpsOf(
  { followUps = [] }: Pick<Questionnaire, 'followUps'>,
  groupUnitIds: readonly string[],
): readonly FollowUp[] {
  const [unitId, ...others] = groupUnitIds;
  return others.length > 0 ? [] : followUps.filter((followUp) => followUp.unitId === unitId);
}
