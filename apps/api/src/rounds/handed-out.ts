import type { HandedOut, LaunchRound } from '@leeway/contract';

interface GroupedUnits {
  readonly groupUnitIds: readonly string[];
}

type CardUnitIds = LaunchRound['cardUnitIds'];

/** A block hands out by cards if it contains the own members of a unit that does: within a block there is one way only. */
export function handedOut({ groupUnitIds }: GroupedUnits, cardUnitIds: CardUnitIds = []): HandedOut {
  return groupUnitIds.some((unitId) => cardUnitIds.includes(unitId)) ? 'cards' : 'mail';
}

/** Whether everybody who is to get a card is in a block; for others no card could be made. */
export function areInBlocks(cardUnitIds: CardUnitIds = [], blocks: readonly GroupedUnits[]): boolean {
  return cardUnitIds.every((cardUnitId) => blocks.some(({ groupUnitIds }) => groupUnitIds.includes(cardUnitId)));
}
