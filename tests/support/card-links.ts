import type { CardsMade, LinkOpening, RoundBlock, RoundDetail } from '@leeway/contract';
import { readPersonalLink } from '../../tools/demo/employee.ts';
import type { Visitor } from './visitor.ts';

/** The block of a launched round in which the own members of this unit are. */
export async function blockOf(administrator: Visitor, roundId: string, unitId: string): Promise<RoundBlock> {
  const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
  const block = body.blocks.find(({ groupUnitIds }) => groupUnitIds.includes(unitId));
  if (block === undefined) throw new Error('the unit is in no block');
  return block;
}

export const cardsPath = (roundId: string, { blockId }: Pick<RoundBlock, 'blockId'>): string =>
  `/api/rounds/${roundId}/blocks/${blockId}/cards`;

/**
 * Makes the cards of a unit that was launched with them: `aLaunchedRound(…, { cardUnitIds: [unitId] })`.
 * @returns the links as they are printed
 */
export async function cardLinksOf(administrator: Visitor, roundId: string, unitId: string): Promise<string[]> {
  const block = await blockOf(administrator, roundId, unitId);
  const { status, body } = await administrator.post<CardsMade>(cardsPath(roundId, block), undefined);
  if (status !== 200) throw new Error(`the cards were refused: ${status}`);
  return body.links;
}

/** What a device reads from a card. */
export function openingOf(link: string): LinkOpening {
  const { organisationId, roundId, token } = readPersonalLink(link);
  return { organisationId, roundId, token };
}
