import type { AgreementEntity } from './agreement.entity.js';

/** More would make the questionnaire of one team noticeably longer than that of others. */
export const MAX_FOLLOW_UPS = 3;

export type Candidate = Pick<AgreementEntity, 'agreementId' | 'unitId' | 'actionId' | 'dueOn'>;

/**
 * Which agreements a round asks about: of each unit those on three actions, the earliest due first. Several agreements on
 * the same action are asked about together, since it is one statement.
 */
export function chooseFollowUps(candidates: readonly Candidate[]): Candidate[] {
  const chosenActions = new Map<string, Set<string>>();
  return [...candidates].sort(earliestFirst).filter(({ unitId, actionId }) => {
    const actions = chosenActions.get(unitId) ?? new Set();
    chosenActions.set(unitId, actions);
    if (actions.size < MAX_FOLLOW_UPS) actions.add(actionId);
    return actions.has(actionId);
  });
}

function earliestFirst(a: Candidate, b: Candidate): number {
  const order = ({ dueOn, agreementId }: Candidate): string => `${dueOn} ${agreementId}`;
  return order(a) < order(b) ? -1 : 1;
}
