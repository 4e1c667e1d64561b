/** Every value of one type anywhere in a tree of plain values. */
export function valuesIn<T extends 'number' | 'string'>(
  tree: unknown,
  type: T,
): (T extends 'number' ? number : string)[] {
  if (typeof tree === type) return [tree as T extends 'number' ? number : string];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.values(tree).flatMap((value) => valuesIn(value, type));
}
