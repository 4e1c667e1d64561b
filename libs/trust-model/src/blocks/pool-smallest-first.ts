import type { Pile, PoolingRules } from './pool-along-tree.js';

/**
 * How piles are pooled once answers have been counted: the smallest first, each pool closed as soon as it is enough, so
 * that as many groups as possible remain; what is left over joins the smallest, if equal a mixed one.
 */
export function poolSmallestFirst(isEnough: PoolingRules['isEnough']): PoolingRules {
  return {
    isEnough,
    pool: (small) => {
      const pools: Pile[][] = [];
      let open: Pile[] = [];
      for (const pile of small) {
        open.push(pile);
        if (!isEnough({ weight: sumOf(open, 'weight'), comments: sumOf(open, 'comments') })) continue;
        pools.push(open);
        open = [];
      }
      return open.length === 0 ? pools : [...pools, open];
    },
    compareHosts: (a, b) => a.weight - b.weight || Number(b.mixed) - Number(a.mixed),
  };
}

function sumOf(piles: readonly Pile[], of: 'weight' | 'comments'): number {
  return piles.reduce((sum, pile) => sum + pile[of], 0);
}
