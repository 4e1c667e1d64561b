import type { LaunchRound } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { freezeRound, type RoundKey } from './freeze-round.js';
import { areInBlocks } from './handed-out.js';
import { planMailings } from './plan-mailings.js';
import type { TodaysPlan } from './plan-today.js';
import { RoundMailingEntity } from './round-mailing.entity.js';

export interface LaunchAct {
  /** Who launches it, for the audit trail; null for the installation itself. */
  readonly memberId: string | null;
  readonly now: Date;
}

/**
 * Launches a round as planned, in a transaction in which roster, units and agreements are of one moment (repeatable read).
 * @throws ProblemError a problem of the plan, no-cards-for-unit
 */
export async function launchPlan(
  manager: EntityManager,
  key: RoundKey,
  request: LaunchRound,
  plan: TodaysPlan,
  { memberId, now }: LaunchAct,
): Promise<void> {
  if (plan.problem !== null) throw problem(plan.problem, { minimum: plan.thresholds.minHeadcount });
  if (!areInBlocks(request.cardUnitIds, plan.blocks)) throw problem('no-cards-for-unit');
  await freezeRound(manager, key, request, plan);
  const { organisationId, roundId } = key;
  const timeZone = await timeZoneOf(manager, organisationId);
  const dates = { opensAt: new Date(request.opensAt), closesAt: new Date(request.closesAt), timeZone };
  const mailings = planMailings(now, dates, request.reminderDays);
  await manager.insert(
    RoundMailingEntity,
    mailings.map((mailing) => ({ ...key, ...mailing })),
  );
  await recordAct(manager, { organisationId, memberId }, now, {
    kind: 'round-launched',
    about: { id: roundId, name: request.name },
  });
}
