import type { EntityManager } from 'typeorm';
import { problem } from '../../http/problem.js';
import { UnitEntity } from '../../organisations/unit.entity.js';
import { unitAt } from './load-units.js';
import { PATH_SEPARATOR, pathOf, readUnitPath } from './resolve-unit.js';

/**
 * Gives a unit another name or place. A name alone leaves it where it is.
 * @throws {ProblemError} scim-unit-path, scim-unit-place, scim-taken
 */
export const renameUnit = async (
  manager: EntityManager,
  organisationId: string,
  unitId: string,
  text: string,
): Promise<void> => {
  const all = await manager.findBy(UnitEntity, { organisationId });
  const byId = new Map(all.map((unit) => [unit.unitId, unit]));
  const current = pathOf(unitId, byId);
  const wanted = placeOf(readUnitPath(text), current);
  const value = text.slice(0, 200);
  if (join(wanted) === join(current)) return;
  const isBelowItself = wanted.length > current.length && join(wanted.slice(0, current.length)) === join(current);
  const isTop = current.length === 1;
  if (isBelowItself || isTop !== (wanted.length === 1)) throw problem('scim-unit-place', { value });
  if (all.some((unit) => join(pathOf(unit.unitId, byId)) === join(wanted))) throw problem('scim-taken', { value });
  const parentId = isTop ? null : await unitAt(manager, organisationId, wanted.slice(0, -1));
  await manager.update(UnitEntity, { organisationId, unitId }, { parentId, name: wanted.at(-1) ?? '' });
};

/** Where a path leads: a name alone beside what is beside it now, a longer one from the top. */
const placeOf = (path: readonly string[], current: readonly string[]): string[] => {
  if (path.length === 1) return [...current.slice(0, -1), ...path];
  const [top = ''] = current;
  return path[0] === top ? [...path] : [top, ...path];
};

const join = (path: readonly string[]): string => path.join(PATH_SEPARATOR);
