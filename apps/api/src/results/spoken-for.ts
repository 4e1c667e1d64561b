import type { ResultGroup, SPOKEN_FOR } from '@leeway/contract';
import { type ReleaseGroup, resultForUnit, type WithheldReason } from '@leeway/trust-model';

export type SpokenFor = (typeof SPOKEN_FOR)[number];

/** The group of a release whose figures are shown for a unit, or why there is none. */
export type Speaking =
  | { readonly spokenFor: Exclude<SpokenFor, 'none'>; readonly group: ReleaseGroup }
  | { readonly spokenFor: 'none'; readonly group: null; readonly reason: WithheldReason };

/** What has to be known of a round to tell what speaks for a unit. */
export interface ReleasedGroups {
  readonly groups: readonly ReleaseGroup[];
  /** The units in whose own group somebody could answer. */
  readonly entitledUnitIds: ReadonlySet<string>;
  /** Whether it asked a part of the organisation. */
  readonly asksPart?: boolean;
}

/**
 * Finds what speaks for a unit. With units below it that is the unit as a whole; else its own group, alone or together
 * with others. A shared group is shown as what it is: its figures are nobody's alone.
 *
 * @param about `own` leaves out the units below it
 */
export function speakingFor(round: ReleasedGroups, unitId: string, about: ResultGroup = 'unit'): Speaking {
  const { own, whole } = resultForUnit(round, unitId, round.entitledUnitIds);
  if (whole !== null && about === 'unit') return { spokenFor: 'whole', group: whole };
  if (own.status === 'withheld') return { spokenFor: 'none', group: null, reason: own.reason };
  return { spokenFor: own.status === 'own-result' ? 'own' : 'shared', group: own.group };
}

/** The own group of a unit that something else speaks for, as a whole; null if there is no such group. */
export function ownGroupBeside(speaking: Speaking, round: ReleasedGroups, unitId: string): ReleaseGroup | null {
  const { group } = speakingFor(round, unitId, 'own');
  return group === null || group.id === speaking.group?.id ? null : group;
}

/** Whether two rounds speak for a unit through the same people's units, so that their figures may stand side by side. */
export function isComparable(now: Speaking, before: Speaking): boolean {
  if (now.group === null || before.group === null || now.spokenFor !== before.spokenFor) return false;
  const units = new Set(now.group.groupUnitIds);
  return units.size === before.group.groupUnitIds.length && before.group.groupUnitIds.every((id) => units.has(id));
}
