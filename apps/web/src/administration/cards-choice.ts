import type { PlannedBlock } from '@leeway/contract';

/** Whether a group draws cards: within a group it is one way for everybody, so one unit of it decides. */
export function drawsCards(
  { groupUnitIds }: Pick<PlannedBlock, 'groupUnitIds'>,
  cardUnitIds: readonly string[],
): boolean {
  return groupUnitIds.some((id) => cardUnitIds.includes(id));
}

/** The units that draw cards once a group was switched to cards, or to e-mail. */
export function switchCards(
  { groupUnitIds }: Pick<PlannedBlock, 'groupUnitIds'>,
  isCards: boolean,
  cardUnitIds: readonly string[],
): readonly string[] {
  const others = cardUnitIds.filter((id) => !groupUnitIds.includes(id));
  return isCards ? [...others, ...groupUnitIds] : others;
}

/** How many people get a mail, and how many draw a card. */
export function waysOf(
  blocks: readonly PlannedBlock[],
  cardUnitIds: readonly string[],
): { readonly mail: number; readonly cards: number } {
  const sum = (some: readonly PlannedBlock[]): number => some.reduce((people, { headcount }) => people + headcount, 0);
  const cards = sum(blocks.filter((block) => drawsCards(block, cardUnitIds)));
  return { mail: sum(blocks) - cards, cards };
}
