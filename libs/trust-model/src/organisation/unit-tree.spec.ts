import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisations, shuffled, wayUp } from '../testing/arbitraries.js';
import { isInside } from './is-inside.js';
import { lowestCommonUnit } from './lowest-common-unit.js';
import { unitTree, type Unit } from './unit-tree.js';

const unit = (id: string, parentId: string | null, name = id): Unit => ({ id, parentId, name });

describe('unitTree', () => {
  it('orders parents before children, siblings by name and then by id', () => {
    const tree = unitTree([
      unit('c', 'r', 'Zuid'),
      unit('r', null),
      unit('b', 'r', 'Noord'),
      unit('a', 'r', 'Zuid'),
      unit('d', 'b'),
    ]);
    expect(tree.topDown).toEqual(['r', 'b', 'd', 'a', 'c']);
    expect(tree.diagnostics).toEqual([]);
  });

  it('is the same for any order of the list', () => {
    const pair = organisations.chain(({ units }) => fc.tuple(fc.constant(units), shuffled(units)));
    fc.assert(
      fc.property(pair, ([units, other]) => {
        expect(unitTree(other).topDown).toEqual(unitTree(units).topDown);
      }),
    );
  });

  it('makes a unit whose parent does not exist a root, and says so', () => {
    const tree = unitTree([unit('a', 'gone'), unit('b', 'a')]);
    expect(tree.rootIds).toEqual(['a']);
    expect(tree.diagnostics).toEqual([{ code: 'unknown-parent', unitId: 'a' }]);
  });

  it('cuts a circle at the smallest id, and keeps what hangs below it', () => {
    const tree = unitTree([unit('c', 'b'), unit('b', 'a'), unit('a', 'c'), unit('leaf', 'b'), unit('own', 'own')]);
    expect(tree.rootIds).toEqual(['a', 'own']);
    expect([...tree.topDown].sort()).toEqual(['a', 'b', 'c', 'leaf', 'own']);
    expect(tree.diagnostics).toEqual([
      { code: 'unit-cycle', unitId: 'a' },
      { code: 'unit-cycle', unitId: 'own' },
    ]);
  });

  it('cuts a circle, not what hangs below it, even if that comes first', () => {
    const tree = unitTree([unit('a', 'c'), unit('c', 'b'), unit('b', 'c')]);
    expect(tree.rootIds).toEqual(['b']);
    expect(tree.parents.get('a')).toBe('c');
  });

  it('keeps one of two units with the same id, and says so', () => {
    const tree = unitTree([unit('a', null, 'Zuid'), unit('a', null, 'Noord')]);
    expect(tree.units.get('a')?.name).toBe('Noord');
    expect(tree.diagnostics).toEqual([{ code: 'duplicate-unit', unitId: 'a' }]);
  });

  it('reads a chain of ten thousand units', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => unit(`u${i}`, i === 0 ? null : `u${i - 1}`));
    expect(unitTree(chain).depths.get('u9999')).toBe(9999);
  });
});

describe('isInside and lowestCommonUnit', () => {
  it('agree with walking up from every unit', () => {
    fc.assert(
      fc.property(organisations, fc.infiniteStream(fc.nat()), ({ units }, picks) => {
        const tree = unitTree(units);
        const pick = (): string => units[(picks.next().value ?? 0) % units.length]?.id ?? '';
        const [a, b, c] = [pick(), pick(), pick()];
        expect(isInside(tree, a, b)).toBe(wayUp(units, a).includes(b));
        const common = wayUp(units, a).find((id) => wayUp(units, b).includes(id) && wayUp(units, c).includes(id));
        expect(lowestCommonUnit(tree, [a, b, c])).toBe(common ?? null);
      }),
    );
  });

  it('know nothing of a unit that is not in the tree', () => {
    const tree = unitTree([unit('a', null)]);
    expect(isInside(tree, 'gone', 'a')).toBe(false);
    expect(isInside(tree, 'a', 'gone')).toBe(false);
    expect(lowestCommonUnit(tree, [])).toBeNull();
  });
});
