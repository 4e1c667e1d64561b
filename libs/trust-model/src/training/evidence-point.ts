import type { Figure } from '../indices/figure.js';
import type { GoalEvidence } from '../playbook/playbook.js';
import type { MeasureId } from '../release/measure-id.js';

/** Where a figure behind a point of evidence stands. A mirror's figure is exactly one value. */
export const POINT_SOURCES = ['team', 'cohort', 'mirror'] as const;
export type PointSource = (typeof POINT_SOURCES)[number];

export interface PointFigure {
  readonly source: PointSource;
  readonly measureId: MeasureId;
  readonly figure: Figure;
}

/** One thing that asks for a learning goal, with everything it rests on. */
export interface EvidencePoint {
  /** The rule of the playbook that it meets. */
  readonly evidence: GoalEvidence;
  /** The id of the team's group; null if it is the cohort as a whole. */
  readonly groupId: string | null;
  /** The subjects of delegation that it is about; empty for any other rule. */
  readonly areaIds: readonly string[];
  /** All of them shown where they say, or shared. */
  readonly figures: readonly PointFigure[];
  /** What the figures were held against, 1–5; null for the state of an area, which holds them against each other. */
  readonly threshold: number | null;
  /** What it adds to the score of its goal. */
  readonly weight: number;
}
