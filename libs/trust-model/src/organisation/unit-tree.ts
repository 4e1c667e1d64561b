/** A node of the organisation's tree, as it is stored: a list in any order. */
export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export type UnitDiagnostic =
  | { readonly code: 'duplicate-unit'; readonly unitId: string }
  | { readonly code: 'unknown-parent'; readonly unitId: string }
  | { readonly code: 'unit-cycle'; readonly unitId: string };

/**
 * The units as a tree in one fixed order: parents before children, siblings by name, then by id. Everything that is
 * decided "in order" is decided in this one, so that no result depends on the order in which a database returns rows.
 */
export interface UnitTree {
  /** Top-level units; usually one. */
  readonly rootIds: readonly string[];
  /** Every unit, parents before children. */
  readonly topDown: readonly string[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly parents: ReadonlyMap<string, string | null>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Position in `topDown`. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Position in `topDown` of the last unit of the subtree: a subtree is the stretch from its rank to this one. */
  readonly lastRanks: ReadonlyMap<string, number>;
  /** 0 for a root. */
  readonly depths: ReadonlyMap<string, number>;
  /** What was wrong with the list and how it was read: every unit of it is in the tree all the same. */
  readonly diagnostics: readonly UnitDiagnostic[];
}

/**
 * Builds the tree. Never throws: a unit whose parent does not exist becomes a root, of a circle the unit with the
 * smallest id does, and of two units with one id the first in order of name stays; each with a diagnostic.
 */
export function unitTree(list: readonly Unit[]): UnitTree {
  const diagnostics: UnitDiagnostic[] = [];
  const units = new Map<string, Unit>();
  for (const unit of [...list].sort(byNameThenId)) {
    if (units.has(unit.id)) diagnostics.push({ code: 'duplicate-unit', unitId: unit.id });
    else units.set(unit.id, unit);
  }
  const parents = soundParents(units, diagnostics);
  const children = new Map<string, string[]>([...units.keys()].map((id) => [id, []]));
  const rootIds: string[] = [];
  for (const [id, parentId] of parents) (parentId === null ? rootIds : children.get(parentId))?.push(id);
  return { rootIds, units, parents, children, diagnostics, ...walk(rootIds, children) };
}

/** Parents that exist and lead to a root; in the order of `units`, so that children come out sorted. */
function soundParents(units: ReadonlyMap<string, Unit>, diagnostics: UnitDiagnostic[]): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const { id, parentId } of units.values()) {
    const known = parentId === null || units.has(parentId);
    if (!known) diagnostics.push({ code: 'unknown-parent', unitId: id });
    parents.set(id, known ? parentId : null);
  }
  const settled = new Set<string>();
  for (const id of [...units.keys()].sort()) {
    const way = new Set<string>();
    let at: string | null | undefined = id;
    while (typeof at === 'string' && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at);
    }
    if (typeof at === 'string' && way.has(at)) {
      const circle = [...way].slice([...way].indexOf(at)).sort();
      const cut = circle[0] ?? at;
      parents.set(cut, null);
      diagnostics.push({ code: 'unit-cycle', unitId: cut });
    }
    for (const passed of way) settled.add(passed);
  }
  return parents;
}

/** Pre-order walk with a stack of its own: a chain of ten thousand units is a bad roster, not a crash. */
function walk(
  rootIds: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
): Pick<UnitTree, 'topDown' | 'ranks' | 'lastRanks' | 'depths'> {
  const topDown: string[] = [];
  const depths = new Map<string, number>();
  const stack = rootIds.map((id) => ({ id, depth: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    topDown.push(next.id);
    depths.set(next.id, next.depth);
    for (const child of [...(children.get(next.id) ?? [])].reverse()) stack.push({ id: child, depth: next.depth + 1 });
  }
  const ranks = new Map(topDown.map((id, rank) => [id, rank]));
  const lastRanks = new Map(ranks);
  for (const id of [...topDown].reverse()) {
    const lastChild = children.get(id)?.at(-1);
    if (lastChild !== undefined) lastRanks.set(id, lastRanks.get(lastChild) ?? 0);
  }
  return { topDown, ranks, lastRanks, depths };
}

/** By code units, not by locale: the same order on every machine. */
function byNameThenId(a: Unit, b: Unit): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.parentId ?? '') < (b.parentId ?? '') ? -1 : 1;
}
