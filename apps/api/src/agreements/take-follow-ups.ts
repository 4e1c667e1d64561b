import type { EntityManager } from 'typeorm';
import type { FrozenFollowUp, RoundEntity } from '../rounds/round.entity.js';
import { type Candidate, chooseFollowUps } from './choose-follow-ups.js';

// In one order, so that two launches at once wait for one another, and not each for the other.
const CANDIDATES = `
  select agreement_id as "agreementId", unit_id as "unitId", action_id as "actionId", due_on::text as "dueOn"
  from people.agreements
  where organisation_id = $1 and unit_id = any($2) and state = 'open' and ask_team and asked_in_round_id is null
  order by agreement_id
  for update`;

const MARK = `
  update people.agreements set asked_in_round_id = $2 where organisation_id = $1 and agreement_id = any($3)`;

/**
 * Takes the agreements that a round asks about, inside the transaction that launches it; the round is there already.
 * An agreement that somebody changes at the same moment makes the transaction fail, so that the launch begins anew.
 *
 * @param ownBlockUnitIds the units that are a block of their own: with others in it, nobody could say whose agreement
 *   the figure is about
 * @returns what it asks, by unit and action
 */
export async function takeFollowUps(
  manager: EntityManager,
  { organisationId, roundId }: Pick<RoundEntity, 'organisationId' | 'roundId'>,
  ownBlockUnitIds: readonly string[],
): Promise<FrozenFollowUp[]> {
  const candidates = await manager.query<Candidate[]>(CANDIDATES, [organisationId, ownBlockUnitIds]);
  const chosen = chooseFollowUps(candidates);
  if (chosen.length === 0) return [];
  await manager.query(MARK, [organisationId, roundId, chosen.map(({ agreementId }) => agreementId)]);
  const asked = new Map(chosen.map(({ unitId, actionId }) => [`${unitId} ${actionId}`, { unitId, actionId }]));
  return [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, followUp]) => followUp);
}
