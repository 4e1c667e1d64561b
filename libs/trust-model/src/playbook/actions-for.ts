import { stuckAreasOf } from '../delegation/stuck-areas-of.js';
import type { AreaFinding, StuckState } from '../delegation/area-state.js';
import type { StanceFinding, StuckStance } from '../stance/stance.js';
import { stuckStancesOf } from '../stance/stuck-stances-of.js';
import type { PlaybookAction } from './playbook.js';

/** What is found in a team that actions can answer to. */
export interface ActionFindings {
  readonly stance: StanceFinding;
  readonly areas: readonly AreaFinding[];
  /** The scale of the most likely cause; null if none is named. */
  readonly lowestCause: string | null;
  /** Other scales that clearly lie below the middle, in the order of the questionnaire. */
  readonly lowScales: readonly string[];
}

/** Why an action is proposed. */
export type ActionReason =
  | { readonly kind: 'area'; readonly areaId: string; readonly state: StuckState }
  | { readonly kind: 'stance'; readonly stance: StuckStance }
  | { readonly kind: 'cause'; readonly scaleId: string }
  | { readonly kind: 'low-scale'; readonly scaleId: string };

export interface ProposedAction {
  readonly action: PlaybookAction;
  /** In the order in which they are spoken of; at least one. */
  readonly reasons: readonly ActionReason[];
}

/**
 * The actions of a playbook that answer to what is found, each once, with all its reasons. First those for the state of an
 * area, the most pressing state first; then for the stance, the most likely cause, other low scales. Among actions that
 * answer to the same thing first the one that answers to more; then the order of the playbook.
 */
export function actionsFor(findings: ActionFindings, actions: readonly PlaybookAction[]): readonly ProposedAction[] {
  const reasons = reasonsIn(findings);
  const targets = [...new Set(reasons.map(targetOf))];
  const answersTo = ({ for: answers }: PlaybookAction): readonly string[] =>
    targets.filter((target) => answers.some((answered) => answered === target));
  return actions
    .map((action) => ({ action, targets: answersTo(action) }))
    .filter((proposed) => proposed.targets.length > 0)
    .sort(
      (one, other) =>
        targets.indexOf(one.targets[0] ?? '') - targets.indexOf(other.targets[0] ?? '') ||
        other.targets.length - one.targets.length,
    )
    .map((proposed) => ({
      action: proposed.action,
      reasons: reasons.filter((reason) => proposed.targets.includes(targetOf(reason))),
    }));
}

function reasonsIn({ stance, areas, lowestCause, lowScales }: ActionFindings): readonly ActionReason[] {
  return [
    ...stuckAreasOf(areas).map((area) => ({ kind: 'area' as const, ...area })),
    ...stuckStancesOf(stance).map((stuck) => ({ kind: 'stance' as const, stance: stuck })),
    ...(lowestCause === null ? [] : [{ kind: 'cause' as const, scaleId: lowestCause }]),
    ...lowScales
      .filter((scaleId) => scaleId !== lowestCause)
      .map((scaleId) => ({ kind: 'low-scale' as const, scaleId })),
  ];
}

function targetOf(reason: ActionReason): string {
  if (reason.kind === 'area') return reason.state;
  return reason.kind === 'stance' ? reason.stance : reason.scaleId;
}
