import { describe, expect, it } from '@jest/globals';
import { MAX_BALLOT_CONTENT_BYTES } from '@leeway/ballot/protocol';
import { followUpItemId, LEEWAY_PLAYBOOK, LEEWAY_QUESTIONNAIRE, MAX_OWN_ITEMS, ownItem } from '@leeway/trust-model';
import { fitsIntoBallots, longestBallot } from './longest-ballot.js';

const MOST_FOLLOW_UPS = 3;
const TEXTS = { nl: 'Stelling.', en: 'Statement.' };

const ownItems = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ownItem({ itemId: String(index).padStart(16, '0'), direction: 'positive', ...TEXTS }),
  );
/** The three with the longest names: what one team can be asked at most. */
const followUps = LEEWAY_PLAYBOOK.actions
  .map(({ id }) => ({ id: followUpItemId(id), unitId: 'north', ...TEXTS }))
  .sort((one, other) => other.id.length - one.id.length)
  .slice(0, MOST_FOLLOW_UPS);

describe('the longest ballot', () => {
  const everything = { ...LEEWAY_QUESTIONNAIRE, ownItems: ownItems(MAX_OWN_ITEMS), followUps };

  it('leaves more than half of the padding, with five own statements and three follow-ups', () => {
    const bytes = longestBallot(everything, 'baseline', ['north']);
    expect(bytes).toBeGreaterThan(longestBallot(LEEWAY_QUESTIONNAIRE, 'baseline', ['north']));
    expect(bytes).toBeLessThan(MAX_BALLOT_CONTENT_BYTES / 2);
    expect(fitsIntoBallots(everything, 'baseline', [{ groupUnitIds: ['north'] }])).toBe(true);
  });

  it('is refused where it does not fit', () => {
    const crowded = { ...LEEWAY_QUESTIONNAIRE, ownItems: ownItems(200) };
    expect(fitsIntoBallots(crowded, 'pulse', [{ groupUnitIds: ['north'] }])).toBe(false);
  });
});
