import { middleOf } from '../bands/middle-of.js';
import { respondentBand, type RespondentBand } from '../bands/respondent-band.js';
import { shown, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { parentFigure } from '../indices/parent-figure.js';
import type { MeasureId } from './measure-id.js';
import type { ReleaseGroup } from './release.js';
import { responseCaution } from './response-caution.js';

/** A reporting group as it is published, and the headcount that is public in the directory. Nothing raw. */
export interface PublishedGroup {
  readonly group: ReleaseGroup;
  readonly respondents: RespondentBand;
  readonly headcount: number;
}

/**
 * A unit or the organisation, put together from published reporting groups and nothing else (anonymity.md, R4): its
 * figures from the figures they show, its respondents from the middles of their bands.
 *
 * @param parts at least one
 * @param silent people in blocks inside that nobody answered: they count for the response
 */
export function parentGroup(
  own: Pick<ReleaseGroup, 'id' | 'kind' | 'unitId' | 'label' | 'coverage'>,
  parts: readonly PublishedGroup[],
  silent: number,
  measureIds: readonly MeasureId[],
): ReleaseGroup {
  const figures: Record<MeasureId, Disclosed<Figure>> = {};
  for (const id of measureIds) {
    figures[id] = parentFigure(
      parts.flatMap(({ group, respondents }) => {
        const part = group.figures[id];
        return part === undefined ? [] : [{ figure: part, respondents }];
      }),
    );
  }
  const about = Math.round(parts.reduce((sum, part) => sum + middleOf(part.respondents), 0));
  return {
    id: own.id,
    kind: own.kind,
    unitId: own.unitId,
    label: own.label,
    blockIds: parts.flatMap(({ group }) => group.blockIds).sort(),
    groupUnitIds: parts.flatMap(({ group }) => group.groupUnitIds).sort(),
    coverage: own.coverage,
    respondents: shown(respondentBand(about)),
    responseCaution: responseCaution(parts, silent),
    figures,
  };
}
