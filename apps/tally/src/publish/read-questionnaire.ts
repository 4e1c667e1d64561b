import { FOLLOW_UP_PREFIX, followUpsOf, itemsOf, type FollowUp, type Questionnaire } from '@leeway/trust-model';
import type { Directory } from '@leeway/ballot/protocol';
import { requireOwnItems } from './require-own-items.js';

const KEYS: readonly (keyof FollowUp)[] = ['en', 'id', 'nl', 'unitId'];

/** Follow-ups that people could not be asked, or that could be taken for something else. */
export class InvalidFollowUps extends Error {
  override readonly name = 'InvalidFollowUps';
}

/**
 * The questions of a round. Its text was compared with the hash in the directory when it was published.
 * @throws SyntaxError for text that is not JSON, InvalidOwnItems, InvalidFollowUps
 */
export function readQuestionnaire(text: string): Questionnaire {
  const questionnaire = JSON.parse(text) as Questionnaire;
  requireOwnItems(questionnaire);
  requireFollowUps(questionnaire);
  return questionnaire;
}

/**
 * Whoever reads the questionnaire has to be able to tell who is asked what.
 * @throws InvalidFollowUps for one that no block is asked
 */
export function requireAllAsked(questionnaire: Questionnaire, blocks: Directory['blocks']): void {
  const asked = new Set(blocks.flatMap(({ groupUnitIds }) => followUpsOf(questionnaire, groupUnitIds)));
  if (!(questionnaire.followUps ?? []).every((followUp) => asked.has(followUp))) {
    throw new InvalidFollowUps('a follow-up is asked of no block');
  }
}

function requireFollowUps(questionnaire: Questionnaire): void {
  const followUps: unknown = questionnaire.followUps;
  if (followUps === undefined) {
    return;
  }
  if (!Array.isArray(followUps) || followUps.length === 0 || !followUps.every(isFollowUp)) {
    throw new InvalidFollowUps('the follow-ups have another shape');
  }
  const items = new Set(itemsOf(questionnaire, 'baseline').map(({ id }) => id));
  const names = followUps.map(({ id, unitId }) => JSON.stringify([id, unitId]));
  if (new Set(names).size !== names.length || followUps.some(({ id }) => items.has(id))) {
    throw new InvalidFollowUps('two statements of one block have the same id');
  }
}

function isFollowUp(value: unknown): value is FollowUp {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const isWhole = fields.size === KEYS.length && KEYS.every((key) => isText(fields.get(key)));
  return isWhole && String(fields.get('id')).startsWith(FOLLOW_UP_PREFIX);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
