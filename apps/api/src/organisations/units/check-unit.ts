import type { UnitFields, UnitOfPeople } from '@leeway/contract';
import { problem, type ProblemError } from '../../http/problem.js';

/**
 * A unit stands below one that is there, and not below itself; only one stands at the top. That siblings have different
 * names is the database's to say.
 * @throws {ProblemError} unit-one-top, unit-gone, unit-circle
 */
export const checkPlace = (
  units: readonly UnitOfPeople[],
  before: UnitOfPeople | undefined,
  { parentId }: UnitFields,
): void => {
  if (before !== undefined && before.parentId === parentId) return;
  if (parentId === null) {
    if (units.length > 0) throw problem('unit-one-top');
    return;
  }
  if (before?.parentId === null && units.filter((unit) => unit.parentId === null).length === 1) {
    throw problem('unit-one-top');
  }
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  if (!byId.has(parentId)) throw problem('unit-gone');
  for (let at: string | null = parentId; at !== null; at = byId.get(at)?.parentId ?? null) {
    if (at === before?.unitId) throw problem('unit-circle');
  }
};

/** Names what has become of a unit that somebody else changed. */
export const unitChanged = (now: UnitOfPeople, was: UnitFields, units: readonly UnitOfPeople[]): ProblemError => {
  const above = units.find(({ unitId }) => unitId === now.parentId)?.name ?? '–';
  const changed = [
    ...(now.name === was.name ? [] : [{ nl: `de naam (nu “${now.name}”)`, en: `the name (now “${now.name}”)` }]),
    ...(now.parentId === was.parentId
      ? []
      : [{ nl: `de plek (nu onder “${above}”)`, en: `the place (now below “${above}”)` }]),
  ];
  return problem('changed-meanwhile', {
    whatNl: changed.map(({ nl }) => nl).join(', '),
    whatEn: changed.map(({ en }) => en).join(', '),
  });
};
