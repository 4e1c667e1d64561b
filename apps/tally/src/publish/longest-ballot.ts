import { encodeBallotContent, MAX_BALLOT_CONTENT_BYTES } from '@leeway/ballot/protocol';
import { areasOf, followUpsOf, itemsOf, type Questionnaire, type RoundKind } from '@leeway/trust-model';

/**
 * How many bytes the ballot of somebody takes who answers everything. Every ballot is padded to one size: whoever answered
 * more than fits could not hand in at all.
 *
 * @param groupUnitIds the units in the block of the person, whose follow-up statements come with the rest
 */
export function longestBallot(questionnaire: Questionnaire, kind: RoundKind, groupUnitIds: readonly string[]): number {
  const asked = [...itemsOf(questionnaire, kind), ...followUpsOf(questionnaire, groupUnitIds)];
  const content = encodeBallotContent({
    ratings: Object.fromEntries(asked.map(({ id }) => [id, 5])),
    delegation: Object.fromEntries(areasOf(questionnaire, kind).map(({ id }) => [id, { current: 5, wanted: 5 }])),
  });
  return new TextEncoder().encode(content).length;
}

/** Whether everybody's ballot fits, in every block. */
export function fitsIntoBallots(
  questionnaire: Questionnaire,
  kind: RoundKind,
  blocks: readonly { readonly groupUnitIds: readonly string[] }[],
): boolean {
  return blocks.every(
    ({ groupUnitIds }) => longestBallot(questionnaire, kind, groupUnitIds) <= MAX_BALLOT_CONTENT_BYTES,
  );
}
