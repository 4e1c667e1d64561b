import { createHash } from 'node:crypto';
import type { OwnItemEntity } from './own-item.entity.js';

const HEX_DIGITS = 16;

/**
 * The id of an own statement, which follows from its wording and its direction. Changed by a letter it is another statement,
 * and the same one again, years later, goes on with its old figures. The database checks it.
 */
export function idOfWording({ direction, nl, en }: Pick<OwnItemEntity, 'direction' | 'nl' | 'en'>): string {
  return createHash('sha256').update([direction, nl, en].join('\n')).digest('hex').slice(0, HEX_DIGITS);
}
