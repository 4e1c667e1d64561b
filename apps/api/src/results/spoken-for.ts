import type { SPOKEN_FOR } from '@leeway/contract';
import { type Release, type ReleaseGroup, resultForUnit, type WithheldReason } from '@leeway/trust-model';

export type SpokenFor = (typeof SPOKEN_FOR)[number];

/** The group of a release whose figures are shown for a unit, or why there is none. */
export type Speaking =
  | { readonly spokenFor: Exclude<SpokenFor, 'none'>; readonly group: ReleaseGroup }
  | { readonly spokenFor: 'none'; readonly group: null; readonly reason: WithheldReason };

/**
 * Finds what speaks for a unit. With units below it that is the unit as a whole; else its own group, alone or together
 * with others. A shared group is shown as what it is: its figures are nobody's alone.
 */
export function speakingFor(release: Release, unitId: string): Speaking {
  const { own, whole } = resultForUnit(release, unitId);
  if (whole !== null) return { spokenFor: 'whole', group: whole };
  if (own.status === 'withheld') return { spokenFor: 'none', group: null, reason: own.reason };
  return { spokenFor: own.status === 'own-result' ? 'own' : 'shared', group: own.group };
}

/** Whether two rounds speak for a unit through the same people's units, so that their figures may stand side by side. */
export function isComparable(now: Speaking, before: Speaking): boolean {
  if (now.group === null || before.group === null || now.spokenFor !== before.spokenFor) return false;
  const units = new Set(now.group.groupUnitIds);
  return units.size === before.group.groupUnitIds.length && before.group.groupUnitIds.every((id) => units.has(id));
}
