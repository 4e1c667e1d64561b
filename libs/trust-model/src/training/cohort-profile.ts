import { compareEstimates, type Comparison } from '../change/compare-estimates.js';
import { deviationOf } from '../change/deviation-of.js';
import { estimateIn, type Estimate } from '../change/estimate.js';
import { MIDDLE_OF_SCALE, sideOf, type Side } from '../change/side-of.js';
import { isNamed } from '../confidentiality/counted-teams.js';
import { withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { ScaleGroup } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import { cohortFigure, type CohortFigure } from './cohort-figure.js';
import { cohortGroups } from './cohort-groups.js';
import { organisationBeside } from './organisation-beside.js';
import { spreadOverTeams, type SpreadOverTeams } from './spread-over-teams.js';
import type { TrainingInput } from './training-input.js';

/** One scale in a cohort: a cause, an axis of letting go, or what trust rests on. */
export interface ProfileScale {
  readonly scaleId: string;
  readonly group: ScaleGroup;
  readonly figure: Disclosed<CohortFigure>;
  /** On which side of the middle of the scale; null if it is withheld. */
  readonly side: Side | null;
  /** Null if the organisation is not beside it. It has the cohort in it, so that a difference looks smaller. */
  readonly organisation: Disclosed<Estimate> | null;
  readonly versusOrganisation: Comparison | null;
  /** Of the teams shown by name; null of fewer than three. */
  readonly spread: SpreadOverTeams | null;
}

/** All scales that the round asked, in the order of the questionnaire, never by a figure. */
export function cohortProfile(input: TrainingInput): readonly ProfileScale[] {
  const { groups, named, quality } = input;
  const inside = cohortGroups(groups, input.cohort).groups;
  const byName = inside.filter(({ groupUnitIds }) => isNamed(groupUnitIds, named));
  const beside = input.isBesideOrganisation ? organisationBeside(groups, named) : null;
  return scalesOf(input.questionnaire, input.kind).map(({ scale }) => {
    const measureId = `scale:${scale.id}` as const;
    const figure = cohortFigure(inside, measureId, named, deviationOf(measureId, quality));
    const estimate: Disclosed<Estimate> =
      figure.status === 'shown' ? { status: 'shown', value: figure.value.estimate } : figure;
    const organisation = beside === null ? null : estimateIn(beside, measureId, quality);
    return {
      scaleId: scale.id,
      group: scale.group,
      figure,
      side: estimate.status === 'shown' ? sideOf(estimate.value, MIDDLE_OF_SCALE) : null,
      organisation,
      versusOrganisation: organisation === null ? null : compareEstimates(estimate, organisation),
      spread: spreadOverTeams(byName.map(({ figures }) => figures[measureId] ?? withheld('no-part-shown'))),
    };
  });
}
