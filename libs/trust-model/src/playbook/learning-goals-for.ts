import type { Side } from '../change/side-of.js';
import type { AreaFinding } from '../delegation/area-state.js';
import type { StanceFinding } from '../stance/stance.js';
import { stuckStancesOf } from '../stance/stuck-stances-of.js';
import type { GoalEvidence, LearningGoal } from './playbook.js';

/** What is found in a team that a training can be about. */
export interface GoalFindings {
  readonly stance: StanceFinding;
  readonly areas: readonly AreaFinding[];
  /** On which side of the middle each scale lies; a scale that is withheld is missing. */
  readonly scaleSides: ReadonlyMap<string, Side>;
  /** The same for the facets of a scale, by `facetKey`. */
  readonly facetSides: ReadonlyMap<string, Side>;
  /** Scales on which the team clearly lies below the manager's own answers. */
  readonly belowOwnView: ReadonlySet<string>;
}

export interface ProposedGoal {
  readonly goal: LearningGoal;
  /** The part of its evidence that was found; at least one. */
  readonly evidence: readonly GoalEvidence[];
}

/** The name of a facet of a scale among the findings. */
export function facetKey(scaleId: string, facet: string): string {
  return `${scaleId}/${facet}`;
}

/**
 * The learning goals for which something is found, with what is found; those with more of it first, then in the order of
 * the playbook. An unclear stance that still may be letting go, and a side that is unclear, are no evidence.
 */
export function learningGoalsFor(findings: GoalFindings, goals: readonly LearningGoal[]): readonly ProposedGoal[] {
  return goals
    .map((goal) => ({ goal, evidence: goal.evidence.filter((evidence) => isFound(evidence, findings)) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((one, other) => other.evidence.length - one.evidence.length);
}

function isFound(evidence: GoalEvidence, findings: GoalFindings): boolean {
  const isLow = (scaleId: string): boolean => findings.scaleSides.get(scaleId) === 'below';
  switch (evidence.kind) {
    case 'area-state':
      return findings.areas.some(({ state }) => state.state === evidence.state);
    case 'stance':
      return stuckStancesOf(findings.stance).includes(evidence.stance);
    case 'low-scale':
      return isLow(evidence.scaleId);
    case 'high-with-low':
      return findings.scaleSides.get(evidence.high) === 'above' && evidence.low.some(isLow);
    case 'low-facet':
      return findings.facetSides.get(facetKey(evidence.scaleId, evidence.facet)) === 'below';
    case 'below-own-view':
      return findings.belowOwnView.has(evidence.scaleId);
  }
}
