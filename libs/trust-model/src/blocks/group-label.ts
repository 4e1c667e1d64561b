import { isInside } from '../organisation/is-inside.js';
import type { UnitTree } from '../organisation/unit-tree.js';
import type { Translated } from '../questionnaire/questionnaire.js';

/** Whether these groups are all the groups there are in the unit and below it (null: in the organisation). */
export function coversUnit(
  tree: UnitTree,
  unitId: string | null,
  groupUnitIds: readonly string[],
  allGroupUnitIds: readonly string[],
): boolean {
  const own = new Set(groupUnitIds);
  return allGroupUnitIds.every((id) => own.has(id) || (unitId !== null && !isInside(tree, id, unitId)));
}

/**
 * What groups that are reported together are called:
 *  - one group: the name of its unit, or "Management of X" if only leaders are in it;
 *  - everything in a unit: the name of that unit;
 *  - anything else: "other teams in X", X being the deepest unit that contains them.
 *
 * @param unitId the deepest unit that contains them; null if only the organisation does
 * @param allGroupUnitIds every unit in whose own group somebody answers
 * @param managementTeams units whose own group consists of leaders only
 */
export function groupLabel(
  tree: UnitTree,
  unitId: string | null,
  groupUnitIds: readonly string[],
  allGroupUnitIds: readonly string[],
  managementTeams: ReadonlySet<string>,
): Translated {
  const covers = coversUnit(tree, unitId, groupUnitIds, allGroupUnitIds);
  if (unitId === null) {
    return covers ? { nl: 'Hele organisatie', en: 'Whole organisation' } : { nl: 'overige teams', en: 'other teams' };
  }
  const name = tree.units.get(unitId)?.name ?? unitId;
  if (groupUnitIds.length === 1) {
    const above = (tree.children.get(unitId)?.length ?? 0) > 0 && managementTeams.has(unitId);
    return above ? { nl: `Leiding van ${name}`, en: `Management of ${name}` } : { nl: name, en: name };
  }
  return covers ? { nl: name, en: name } : { nl: `overige teams in ${name}`, en: `other teams in ${name}` };
}
