import type { AgreementView, FollowUpView } from '@leeway/contract';
import { LEEWAY_PLAYBOOK, type PlaybookAction } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { AgreementEntity } from './agreement.entity.js';
import { type AskedRound, followUpFigure, readAskedRounds } from './asked-rounds.js';
import type { LedUnit } from './led-unit.js';

const ACTIONS: ReadonlyMap<string, PlaybookAction> = new Map(
  LEEWAY_PLAYBOOK.actions.map((action) => [action.id, action]),
);

export const isInPlaybook = (actionId: string): boolean => ACTIONS.has(actionId);

/** What a unit has agreed on: what is open first, then by date. */
export async function describeAgreements(manager: EntityManager, unit: LedUnit): Promise<AgreementView[]> {
  const stored = await manager.getRepository(AgreementEntity).findBy({ ...unit });
  const roundIds = new Set(stored.flatMap(({ askedInRoundId }) => askedInRoundId ?? []));
  const rounds = await readAskedRounds(manager, unit, [...roundIds]);
  return stored.sort(openFirst).map((agreement) => viewOf(agreement, rounds));
}

function openFirst(a: AgreementEntity, b: AgreementEntity): number {
  const order = ({ state, dueOn, agreementId }: AgreementEntity): string =>
    [state === 'open' ? 0 : 1, dueOn, agreementId].join(' ');
  return order(a) < order(b) ? -1 : 1;
}

function viewOf(agreement: AgreementEntity, rounds: ReadonlyMap<string, AskedRound>): AgreementView {
  const { agreementId, actionId, note, owner, dueOn, askTeam, state } = agreement;
  const action = ACTIONS.get(actionId);
  if (action === undefined) throw new Error(`an agreement refers to ${actionId}, which the playbook has lost`);
  return {
    ...{ agreementId, actionId, note, owner, dueOn, askTeam, state },
    title: { ...action.title },
    check: { ...action.check },
    followUp: followUpOf(agreement, rounds),
  };
}

function followUpOf(
  { actionId, askTeam, state, askedInRoundId }: AgreementEntity,
  rounds: ReadonlyMap<string, AskedRound>,
): FollowUpView {
  const round = askedInRoundId === null ? undefined : rounds.get(askedInRoundId);
  // A launch takes what is still open; what has been settled before is not asked about any more.
  if (round === undefined) return { status: askTeam && state === 'open' ? 'next-round' : 'not-wanted' };
  const { roundId, name, kind, closesAt } = round;
  if (!round.isReleased) return { status: 'being-asked', roundName: name };
  return {
    status: 'answered',
    round: { roundId, name, kind, closesAt: closesAt.toISOString() },
    figure: followUpFigure(round, actionId),
  };
}
