import { lowestCommonUnit } from '../organisation/lowest-common-unit.js';
import type { UnitTree } from '../organisation/unit-tree.js';

/** What is placed as a whole: the own group of a unit, or at closing a block. */
export interface Atom {
  readonly key: string;
  /** The node that it hangs below, beside that unit's child units; null for the organisation as a whole. */
  readonly unitId: string | null;
  /** People, or respondents. */
  readonly weight: number;
  /** Comments, where they count. */
  readonly comments?: number;
  /** Whether several groups are in it already. */
  readonly mixed: boolean;
}

/** Atoms that are reported together. */
export interface Pile {
  readonly atoms: readonly Atom[];
  /** The deepest unit that contains them all. */
  readonly unitId: string | null;
  readonly weight: number;
  readonly comments: number;
  readonly mixed: boolean;
}

/** What a pile weighs. */
export type Weighed = Pick<Pile, 'weight' | 'comments'>;

/** The decisions in which the blocks before launch, the groups after closing, and the groups for comments differ. */
export interface PoolingRules {
  /** Whether a pile can stand alone. A pile that takes in another one never loses that. */
  readonly isEnough: (pile: Weighed) => boolean;
  /** Makes pools out of the piles that are too small at one node, smallest first; the last one may stay too small. */
  readonly pool: (small: readonly Pile[]) => readonly (readonly Pile[])[];
  /** Which pile below the same node takes in what is still too small: the least in this order. */
  readonly compareHosts: (a: Pile, b: Pile) => number;
}

/**
 * Partitions atoms along the hierarchy into piles that are enough.
 *
 * Bottom-up, at every node, with what hangs below it: an atom that is large enough is a pile of its own; the small
 * ones, and what the child units could not place, are pooled; a pool that is still too small joins a pile below the
 * same node; if there is none, it is carried up to the parent, as one.
 *
 * Looks at weights, names and ids only.
 *
 * @returns the piles in the order of the tree, and what is too small even for the whole organisation (then there are
 *   no piles at all, since any pile would have taken it in)
 */
export function poolAlongTree(
  tree: UnitTree,
  atoms: readonly Atom[],
  rules: PoolingRules,
): { readonly piles: readonly Pile[]; readonly unplaced: readonly Atom[] } {
  const hanging = new Map<string | null, Pile[]>([...tree.topDown, null].map((unitId) => [unitId, []]));
  for (const atom of atoms) {
    const { key, unitId, weight, comments = 0, mixed } = atom;
    const node = hanging.get(unitId);
    if (node === undefined) throw new RangeError(`${key} hangs below a unit that does not exist`);
    node.push({ atoms: [atom], unitId, weight, comments, mixed });
  }
  const settledBelow = new Map<string | null, Pile[]>();
  let unplaced: readonly Atom[] = [];
  for (const unitId of [...[...tree.topDown].reverse(), null]) {
    const here = hanging.get(unitId) ?? [];
    const childIds = unitId === null ? tree.rootIds : (tree.children.get(unitId) ?? []);
    const settled = childIds.flatMap((id) => settledBelow.get(id) ?? []);
    settled.push(...here.filter(rules.isEnough));
    const small = here.filter((pile) => !rules.isEnough(pile));
    const left = settle(tree, small, settled, rules);
    settledBelow.set(unitId, settled);
    if (left === null) continue;
    if (unitId === null) unplaced = left.atoms;
    else hanging.get(tree.parents.get(unitId) ?? null)?.push(left);
  }
  return { piles: [...(settledBelow.get(null) ?? [])].sort(comparePlace(tree)), unplaced };
}

/** Pools the small piles of one node into `settled`. Returns what has to be carried up, if anything. */
function settle(tree: UnitTree, small: readonly Pile[], settled: Pile[], rules: PoolingRules): Pile | null {
  if (small.length === 0) return null;
  const byPlace = comparePlace(tree);
  const ordered = [...small].sort((a, b) => a.weight - b.weight || byPlace(a, b));
  const pools = rules.pool(ordered).map((pool) => union(tree, pool));
  settled.push(...pools.filter(rules.isEnough));
  const rest = pools.find((pool) => !rules.isEnough(pool));
  if (rest === undefined) return null;
  const [host] = [...settled].sort((a, b) => rules.compareHosts(a, b) || byPlace(a, b));
  if (host === undefined) return rest;
  settled[settled.indexOf(host)] = union(tree, [host, rest]);
  return null;
}

function union(tree: UnitTree, piles: readonly Pile[]): Pile {
  const atoms = piles.flatMap((pile) => pile.atoms);
  const unitIds = atoms.map((atom) => atom.unitId);
  return {
    atoms,
    unitId: unitIds.every((id) => id !== null) ? lowestCommonUnit(tree, unitIds) : null,
    weight: piles.reduce((sum, pile) => sum + pile.weight, 0),
    comments: piles.reduce((sum, pile) => sum + pile.comments, 0),
    mixed: atoms.length > 1 || piles.some((pile) => pile.mixed),
  };
}

/** By place in the tree, then by the smallest key: a total order, since no atom is in two piles. */
function comparePlace(tree: UnitTree): (a: Pile, b: Pile) => number {
  const rank = (pile: Pile): number => tree.ranks.get(pile.unitId ?? '') ?? -1;
  const key = (pile: Pile): string => pile.atoms.map((atom) => atom.key).sort()[0] ?? '';
  return (a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1);
}
