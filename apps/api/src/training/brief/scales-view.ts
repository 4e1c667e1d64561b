import type { BriefScale, CohortFigureView, DisclosedFigure, TrainingBriefView } from '@leeway/contract';
import { cohortStance, type CohortFigure, type Disclosed, type Estimate, type ProfileScale } from '@leeway/trust-model';
import { figureOf } from '../../results/figure-of.js';
import { stanceFindingView } from '../../results/stance-view.js';
import type { BriefFacts } from './brief-facts.js';
import { isContext } from './is-context.js';

/** The scales of a cohort, each with its spread and the teams by name. */
export function scalesView({ brief, sources, teams }: BriefFacts): BriefScale[] {
  const scales = new Map(sources.round.questionnaire.scales.map((scale) => [scale.id, scale]));
  return brief.profile.flatMap((found) => {
    const scale = scales.get(found.scaleId);
    if (scale === undefined) return [];
    return {
      scaleId: scale.id,
      group: scale.group,
      name: { nl: scale.name.nl, en: scale.name.en },
      low: { nl: scale.low.nl, en: scale.low.en },
      figure: cohortFigureView(found.figure),
      side: found.side,
      isContext: isContext(scale.id),
      organisation: found.organisation === null ? null : estimateView(found.organisation),
      versusOrganisation: found.versusOrganisation,
      spread: spreadView(found.spread),
      teams: teams.map(({ group }) => ({
        teamId: group.id,
        figure: figureOf(group, `scale:${scale.id}`, 'no-part-shown'),
      })),
    };
  });
}

/** Where the cohort as a whole lies in the stance plane, if it is made of two groups or more. */
export function stanceOfWhole({ brief }: BriefFacts): TrainingBriefView['stanceOfWhole'] {
  const figures = brief.profile.flatMap(({ scaleId, figure }) =>
    figure.status === 'shown' && figure.value.groups > 1 ? [[scaleId, figure.value] as const] : [],
  );
  return stanceFindingView(cohortStance(new Map(figures)));
}

export function cohortFigureView(figure: Disclosed<CohortFigure>): CohortFigureView {
  if (figure.status === 'withheld') return figure;
  const { estimate, groups } = figure.value;
  return { status: 'shown', value: { ...estimate.figure, groups } };
}

function estimateView(estimate: Disclosed<Estimate>): DisclosedFigure {
  return estimate.status === 'shown' ? { status: 'shown', value: estimate.value.figure } : estimate;
}

/** A standard deviation to 4 decimals, as figures are. */
function spreadView(spread: ProfileScale['spread']): BriefScale['spread'] {
  return spread === null ? null : { ...spread, deviation: Math.round(spread.deviation * 10_000) / 10_000 };
}
