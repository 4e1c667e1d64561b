import { problem } from '../../http/problem.js';
import { MAX_NAME_CHARACTERS, splitUnitPath } from '../../organisations/roster/read-unit-path.js';

interface Unit {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
}

export const PATH_SEPARATOR = ' > ';

/**
 * The names from the root down. Units that are above each other in a circle are none that anything of ours writes; should
 * there be some, the path ends where it comes back to, and the process does not go round for ever.
 */
export const pathOf = (unitId: string, units: ReadonlyMap<string, Unit>): string[] => {
  const path: string[] = [];
  const onWay = new Set<string>();
  let at = units.get(unitId);
  while (at !== undefined && !onWay.has(at.unitId)) {
    onWay.add(at.unitId);
    path.unshift(at.name);
    at = at.parentId === null ? undefined : units.get(at.parentId);
  }
  return path;
};

/** @throws {ProblemError} scim-unit-path */
export const readUnitPath = (text: string): string[] => {
  const path = splitUnitPath(text);
  if (path === null || path.some((name) => name.length > MAX_NAME_CHARACTERS)) {
    throw problem('scim-unit-path', { value: text.slice(0, 200) });
  }
  return path;
};

/**
 * The full path that a personnel system means. As in a roster file that is the way from the top down; but many only know
 * the name of a department. So, in this order: a path that is there; the same below the top; the one unit of that name;
 * a new unit below the top. There is one top: the unit that has none above it, or, before there are any, the organisation.
 * @throws {ProblemError} scim-unit-path, scim-unit-unclear
 */
export const resolveUnitPath = (text: string, units: readonly Unit[], organisationName: string): string[] => {
  const path = readUnitPath(text);
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const paths = units.map(({ unitId }) => pathOf(unitId, byId));
  const isThere = (wanted: readonly string[]): boolean => paths.some((known) => sameNames(known, wanted));
  const tops = paths.filter(({ length }) => length === 1).map(([name = '']) => name);
  const [top = organisationName] = tops;
  const below = path[0] === top ? path : [top, ...path];
  if (isThere(path)) return path;
  if (tops.length > 1) {
    if (!tops.includes(path[0] ?? '')) throw problem('scim-unit-unclear', { value: text.slice(0, 200) });
    return path;
  }
  if (isThere(below) || path.length > 1 || path[0] === top) return below;
  const named = paths.filter((known) => known.at(-1) === path[0]);
  if (named.length > 1) throw problem('scim-unit-unclear', { value: text.slice(0, 200) });
  return named[0] ?? below;
};

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);
