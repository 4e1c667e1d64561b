import type { ResultsIndex } from '@leeway/contract';
import { isInside } from '@leeway/trust-model';
import { type OrganisationChart, unitsLedBy } from '../organisations/organisation-chart.js';

/**
 * The units whose results somebody may see: those they lead and everything below, as the organisation is today. In the
 * order of the tree. Whoever leads nothing, sees nothing, whatever else they may do.
 */
export function visibleUnits(chart: OrganisationChart, memberId: string): ResultsIndex['units'] {
  const led = unitsLedBy(chart, memberId).map(({ id }) => id);
  return chart.tree.topDown.flatMap((unitId) => {
    const unit = chart.tree.units.get(unitId);
    if (unit === undefined || !led.some((ledId) => isInside(chart.tree, unitId, ledId))) return [];
    return [
      {
        unitId,
        parentId: chart.tree.parents.get(unitId) ?? null,
        name: unit.name,
        leads: led.includes(unitId),
      },
    ];
  });
}
