import type { TrainingUnits, UnitInclusion } from '@leeway/contract';
import { resultForUnit, type UnitTree, unitTree } from '@leeway/trust-model';
import type { OpenAccess } from './open-access.js';
import type { TrainingRound } from './training-rounds.js';

type Given = Pick<OpenAccess, 'unitIds'>;

/** Whether and how the own group of a unit can be in a cohort of a round. Units outside of the access are only counted. */
export function inclusionOf(round: TrainingRound, { unitIds }: Given, unitId: string): UnitInclusion {
  if (!round.units.some(({ id }) => id === unitId)) return { status: 'not-in-round' };
  const { own } = resultForUnit(round, unitId, round.entitledUnitIds);
  if (own.status === 'withheld') return { status: 'withheld', reason: own.reason };
  if (own.status === 'own-result') return { status: 'own' };
  const given = own.group.groupUnitIds.filter((id) => unitIds.has(id)).sort();
  const others = own.group.groupUnitIds.length - given.length;
  return others === 0 ? { status: 'together', unitIds: given } : { status: 'with-others', unitIds: given, others };
}

/**
 * The units of an access as a round knew them, in the order of its tree; those that it did not know come last, as they are
 * called today.
 */
export function trainingUnits(
  round: TrainingRound,
  access: Given,
  named: ReadonlySet<string>,
  today: UnitTree,
): TrainingUnits {
  const then = unitTree(round.units);
  const inOrder = [...new Set([...then.topDown, ...today.topDown])].filter((id) => access.unitIds.has(id));
  return {
    round: round.ref,
    units: inOrder.map((unitId) => {
      const tree = then.units.has(unitId) ? then : today;
      return {
        unitId,
        parentId: nearestGiven(tree, access, unitId),
        name: tree.units.get(unitId)?.name ?? '',
        isNamed: named.has(unitId),
        inclusion: inclusionOf(round, access, unitId),
      };
    }),
  };
}

/** Names of units between the two, which the trainer was not given, are not told. */
function nearestGiven({ parents }: UnitTree, { unitIds }: Given, unitId: string): string | null {
  let at = parents.get(unitId) ?? null;
  while (at !== null && !unitIds.has(at)) at = parents.get(at) ?? null;
  return at;
}
