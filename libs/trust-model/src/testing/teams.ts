import { respondentBand } from '../bands/respondent-band.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import { figure, type Figure } from '../indices/figure.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';

/** A published group of some units with exact figures; `null` is a figure that is withheld. */
export function teamOf(
  unitIds: string | readonly string[],
  figures: Readonly<Record<MeasureId, number | Figure | null>>,
  respondents = 8,
): ReleaseGroup {
  const units = typeof unitIds === 'string' ? [unitIds] : unitIds;
  const id = `block:${units.join('+')}`;
  return {
    id,
    kind: 'reporting-group',
    unitId: units[0] ?? null,
    label: { nl: id, en: id },
    blockIds: units,
    groupUnitIds: [...units].sort(),
    coverage: 'whole-unit',
    respondents: shown(respondentBand(respondents)),
    responseCaution: null,
    figures: Object.fromEntries(
      Object.entries(figures).map(([measureId, value]) => [measureId, disclosedOf(value)]),
    ) as ReleaseGroup['figures'],
  };
}

function disclosedOf(value: number | Figure | null): Disclosed<Figure> {
  if (value === null) return withheld('too-few-answers');
  return shown(typeof value === 'number' ? figure(value, value, value) : value);
}
