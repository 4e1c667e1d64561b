import { deviationOf } from '../change/deviation-of.js';
import { AREA_STATES, isStuck, type AreaStateName } from '../delegation/area-state.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import { areasOf } from '../questionnaire/areas-of.js';
import type { DelegationAspect } from '../release/measure-id.js';
import { cohortFigure, type CohortFigure } from './cohort-figure.js';
import { cohortGroups } from './cohort-groups.js';
import type { TeamPart } from './team-part.js';
import type { TrainingInput } from './training-input.js';

/** One delegation area in a cohort. */
export interface HotSpot {
  readonly areaId: string;
  /** Of the whole cohort. */
  readonly felt: Disclosed<CohortFigure>;
  readonly wanted: Disclosed<CohortFigure>;
  /** How many teams, of those shown by name, are in each state. */
  readonly states: Readonly<Record<AreaStateName, number>>;
  /** How many of them are in a state in which the area is stuck. */
  readonly stuck: number;
}

/**
 * The delegation areas of a cohort: those in which more teams are stuck first, then those with the wider distance between
 * what the cohort wants and feels, then as the questionnaire has them. An order of subjects, never of teams.
 *
 * @param teams of the cohort that are shown by name
 */
export function hotSpotsOf(input: TrainingInput, teams: readonly TeamPart[]): readonly HotSpot[] {
  return areasOf(input.questionnaire, input.kind)
    .map(({ id }) => hotSpot(input, teams, id))
    .sort((one, other) => other.stuck - one.stuck || distanceIn(other) - distanceIn(one));
}

function hotSpot(input: TrainingInput, teams: readonly TeamPart[], areaId: string): HotSpot {
  const found = teams.flatMap(({ findings }) => findings.areas.filter((area) => area.areaId === areaId));
  const count = (name: AreaStateName): number => found.filter(({ state }) => state.state === name).length;
  return {
    areaId,
    felt: levelOf(input, areaId, 'current'),
    wanted: levelOf(input, areaId, 'wanted'),
    states: Object.fromEntries(AREA_STATES.map((name) => [name, count(name)])) as Record<AreaStateName, number>,
    stuck: AREA_STATES.filter(isStuck).reduce((sum, name) => sum + count(name), 0),
  };
}

function levelOf(input: TrainingInput, areaId: string, aspect: DelegationAspect): Disclosed<CohortFigure> {
  const measureId = `area:${areaId}:${aspect}` as const;
  const { groups } = cohortGroups(input.groups, input.cohort);
  return cohortFigure(groups, measureId, input.named, deviationOf(measureId, input.quality));
}

function distanceIn({ felt, wanted }: HotSpot): number {
  if (felt.status === 'withheld' || wanted.status === 'withheld') return -1;
  return Math.abs(wanted.value.estimate.figure.middle - felt.value.estimate.figure.middle);
}
