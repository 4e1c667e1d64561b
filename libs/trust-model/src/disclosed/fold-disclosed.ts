import type { Disclosed, WithheldReason } from './disclosed.js';

/** Makes one result out of either case; the only way to the value that cannot forget the other one. */
export function foldDisclosed<T, R>(
  disclosed: Disclosed<T>,
  cases: { readonly shown: (value: T) => R; readonly withheld: (reason: WithheldReason) => R },
): R {
  return disclosed.status === 'shown' ? cases.shown(disclosed.value) : cases.withheld(disclosed.reason);
}
