/** A unit that knows its place by its parent. */
export interface PlacedUnit {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface UnitNode<U extends PlacedUnit> {
  readonly unit: U;
  /** 0 at the top. */
  readonly depth: number;
  readonly children: readonly UnitNode<U>[];
}

/**
 * The units as a tree, siblings in the order they came in. A unit whose parent is not among them stands at the top:
 * a manager's list begins at the units they lead.
 */
export function treeOfUnits<U extends PlacedUnit>(units: readonly U[]): readonly UnitNode<U>[] {
  const known = new Set(units.map((unit) => unit.unitId));
  const childrenOf = Map.groupBy(units, (unit) =>
    unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null,
  );
  const grow = (parentId: string | null, depth: number): readonly UnitNode<U>[] =>
    (childrenOf.get(parentId) ?? []).map((unit) => ({ unit, depth, children: grow(unit.unitId, depth + 1) }));
  return grow(null, 0);
}

/** The tree read from top to bottom. */
export function inReadingOrder<U extends PlacedUnit>(nodes: readonly UnitNode<U>[]): readonly UnitNode<U>[] {
  return nodes.flatMap((node) => [node, ...inReadingOrder(node.children)]);
}
