import type { ResultsIndex } from '@leeway/contract';
import { isInside } from '@leeway/trust-model';
import { type Leadership, unitsLedBy } from '../organisations/leadership.js';

/**
 * The units whose results somebody may see: those they lead and everything below, as the organisation is today. In the
 * order of the tree. Whoever leads nothing, sees nothing, whatever else they may do.
 */
export function visibleUnits(leadership: Leadership, memberId: string): ResultsIndex['units'] {
  const led = unitsLedBy(leadership, memberId).map(({ id }) => id);
  return leadership.tree.topDown.flatMap((unitId) => {
    const unit = leadership.tree.units.get(unitId);
    if (unit === undefined || !led.some((ledId) => isInside(leadership.tree, unitId, ledId))) return [];
    return [
      {
        unitId,
        parentId: leadership.tree.parents.get(unitId) ?? null,
        name: unit.name,
        leads: led.includes(unitId),
      },
    ];
  });
}
