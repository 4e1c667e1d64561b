import { MIDDLE_OF_SCALE, type Side } from '../change/side-of.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import { learningGoalsFor, type ProposedGoal } from '../playbook/learning-goals-for.js';
import type { GoalEvidence, LearningGoal } from '../playbook/playbook.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import { stanceOf } from '../stance/stance-of.js';
import { INVOLVEMENT_SCALE, ROOM_SCALE, type StanceFinding } from '../stance/stance.js';
import type { CohortFigure } from './cohort-figure.js';
import type { ProfileScale } from './cohort-profile.js';
import type { EvidencePoint } from './evidence-point.js';
import { pointFigures, type FigureSource } from './point-figures.js';
import type { TeamPart } from './team-part.js';
import type { TrainingInput } from './training-input.js';

/**
 * What a point of evidence adds to the score of a goal: the first one of a team, or of the cohort as a whole, four, every
 * further one of the same team one. So a goal that many teams ask for goes before one that a single team asks for in many
 * ways: a training is for all of them. No goal has more than three rules, so one team adds six at most, and two teams
 * always outweigh one.
 */
export const EVIDENCE_WEIGHTS = { first: 4, further: 1 } as const;

export interface RankedGoal {
  readonly goal: LearningGoal;
  /** The sum of the weights of its points; 0 if these figures hold no evidence for it. */
  readonly score: number;
  /** First of the cohort as a whole, then by team in the order of the release. */
  readonly points: readonly EvidencePoint[];
}

/**
 * All learning goals of the playbook: those with the higher score first, equal ones in the order of the playbook. Goals
 * without evidence come last, with a score of 0: these figures don't ask for them, which does not say that nobody needs them.
 *
 * What counts as evidence is what a team's own page proposes goals by (`learningGoalsFor`), once per team and once for the
 * cohort as a whole if it is made of two groups or more. Areas, facets and own views are looked at per team only.
 */
export function rankGoals(
  input: TrainingInput,
  teams: readonly TeamPart[],
  profile: readonly ProfileScale[],
): readonly RankedGoal[] {
  const goals = input.playbook.learningGoals;
  const found = [...cohortPoints(input, profile), ...teams.flatMap((team) => teamPoints(input, team))];
  return goals
    .map((goal) => {
      const points = found.filter((point) => point.goalId === goal.id).map((point) => point.evidencePoint);
      return { goal, points, score: points.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((one, other) => other.score - one.score);
}

interface FoundPoint {
  readonly goalId: string;
  readonly evidencePoint: EvidencePoint;
}

function teamPoints({ questionnaire, kind }: TrainingInput, team: TeamPart): readonly FoundPoint[] {
  const { group, findings, mirror } = team;
  const from: FigureSource = {
    source: 'team',
    scales: scalesOf(questionnaire, kind),
    figureOf: (measureId) => group.figures[measureId] ?? withheld('no-part-shown'),
    mirror,
  };
  return findings.learningGoals.flatMap((proposed) =>
    pointsOf(proposed, group.id, from, (evidence) =>
      evidence.kind === 'area-state'
        ? findings.areas.filter(({ state }) => state.state === evidence.state).map(({ areaId }) => areaId)
        : [],
    ),
  );
}

function cohortPoints(input: TrainingInput, profile: readonly ProfileScale[]): readonly FoundPoint[] {
  const figures = new Map<string, CohortFigure>(
    profile.flatMap(({ scaleId, figure }) =>
      figure.status === 'shown' && figure.value.groups > 1 ? [[scaleId, figure.value] as const] : [],
    ),
  );
  const scaleSides = new Map<string, Side>(
    profile.flatMap(({ scaleId, side }) => (side === null || !figures.has(scaleId) ? [] : [[scaleId, side] as const])),
  );
  const findings = {
    stance: cohortStance(figures),
    areas: [],
    scaleSides,
    facetSides: new Map(),
    belowOwnView: new Set<string>(),
  };
  const from: FigureSource = {
    source: 'cohort',
    scales: [],
    figureOf: (measureId) => {
      const figure = figures.get(measureId.replace('scale:', ''));
      return figure === undefined ? withheld('no-part-shown') : shown(figure.estimate.figure);
    },
    mirror: null,
  };
  return learningGoalsFor(findings, input.playbook.learningGoals).flatMap((proposed) =>
    pointsOf(proposed, null, from, () => []),
  );
}

/** The stance that the figures of the whole add up to. */
export function cohortStance(figures: ReadonlyMap<string, CohortFigure>): StanceFinding {
  const [room, involvement] = [figures.get(ROOM_SCALE), figures.get(INVOLVEMENT_SCALE)];
  if (room === undefined || involvement === undefined) return { status: 'withheld', reason: 'no-part-shown' };
  return stanceOf(shown(room.estimate), shown(involvement.estimate), null);
}

function pointsOf(
  { goal, evidence }: ProposedGoal,
  groupId: string | null,
  from: FigureSource,
  areasOf: (evidence: GoalEvidence) => readonly string[],
): readonly FoundPoint[] {
  return evidence.map((rule, index) => {
    const areaIds = areasOf(rule);
    const figures = pointFigures(rule, areaIds, from);
    const weight = index === 0 ? EVIDENCE_WEIGHTS.first : EVIDENCE_WEIGHTS.further;
    const own = figures.find(({ source }) => source === 'mirror')?.figure.middle ?? null;
    const threshold = rule.kind === 'below-own-view' ? own : rule.kind === 'area-state' ? null : MIDDLE_OF_SCALE;
    return { goalId: goal.id, evidencePoint: { evidence: rule, groupId, areaIds, figures, threshold, weight } };
  });
}
