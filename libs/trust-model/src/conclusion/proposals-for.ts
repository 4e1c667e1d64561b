import type { Estimate } from '../change/estimate.js';
import { facetEstimateIn } from '../change/facet-estimate-in.js';
import { MIDDLE_OF_SCALE, sideOf, type Side } from '../change/side-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import { actionsFor, type ProposedAction } from '../playbook/actions-for.js';
import { facetKey, learningGoalsFor, type ProposedGoal } from '../playbook/learning-goals-for.js';
import type { Playbook } from '../playbook/playbook.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import type { AskedScale } from '../questionnaire/scales-of.js';
import type { ReleaseGroup } from '../release/release.js';
import { ownViewOf } from '../stance/own-view-of.js';
import type { Conclusion } from './conclusion.js';
import type { TeamFindings } from './where-it-is-stuck.js';

/** A scale that the round asks, with the figure of the team. */
export interface MeasuredScale extends AskedScale {
  readonly estimate: Disclosed<Estimate>;
}

export interface Proposals {
  readonly actions: readonly ProposedAction[];
  readonly learningGoals: readonly ProposedGoal[];
}

/**
 * What of a playbook answers to what is found in a team. Below a response of 40 % nothing does: where nothing is stated,
 * nothing is proposed.
 */
export function proposalsFor(
  playbook: Playbook,
  found: TeamFindings & { readonly conclusion: Conclusion },
  scales: readonly MeasuredScale[],
  team: Pick<ReleaseGroup, 'figures' | 'respondents'>,
  mirror: Answers | null,
): Proposals {
  if (found.responseCaution === 'below-40') return { actions: [], learningGoals: [] };
  const { stance, areas, conclusion } = found;
  const scaleSides = sidesOf(scales.map(({ scale, estimate }) => [scale.id, estimate]));
  const lowScales = [...scaleSides].filter(([, side]) => side === 'below').map(([id]) => id);
  const lowestCause = conclusion.cause?.scaleId ?? null;
  return {
    actions: actionsFor({ stance, areas, lowestCause, lowScales }, playbook.actions),
    learningGoals: learningGoalsFor(
      {
        stance,
        areas,
        scaleSides,
        facetSides: sidesOf(scales.flatMap((scale) => facetsIn(scale, team))),
        belowOwnView: new Set(scales.filter((scale) => isBelowOwnView(scale, mirror)).map(({ scale }) => scale.id)),
      },
      playbook.learningGoals,
    ),
  };
}

type Named = readonly [name: string, estimate: Disclosed<Estimate>];

function sidesOf(named: readonly Named[]): ReadonlyMap<string, Side> {
  return new Map(
    named.flatMap(([name, estimate]) =>
      estimate.status === 'shown' ? [[name, sideOf(estimate.value, MIDDLE_OF_SCALE)] as const] : [],
    ),
  );
}

function facetsIn(scale: MeasuredScale, team: Pick<ReleaseGroup, 'figures' | 'respondents'>): readonly Named[] {
  const facets = new Set(scale.items.flatMap(({ facet }) => facet ?? []));
  return [...facets].map((facet) => [facetKey(scale.scale.id, facet), facetEstimateIn(team, scale, facet)] as const);
}

function isBelowOwnView(scale: MeasuredScale, mirror: Answers | null): boolean {
  const own = mirror === null ? null : ownViewOf(scale, mirror);
  return own !== null && scale.estimate.status === 'shown' && sideOf(scale.estimate.value, own) === 'below';
}
