import type { WithheldReason } from '../disclosed/disclosed.js';
import type { Release, ReleaseGroup } from './release.js';

/**
 * What speaks for the own group of a unit:
 *  - `own-result`: a group that only it is in;
 *  - `inside-merged`: a group that others are in as well;
 *  - `withheld`: nothing, and why.
 */
export type OwnResult =
  | { readonly status: 'own-result'; readonly group: ReleaseGroup }
  | { readonly status: 'inside-merged'; readonly group: ReleaseGroup }
  | { readonly status: 'withheld'; readonly reason: WithheldReason };

export interface UnitResult {
  readonly unitId: string;
  /** The people who answer in the unit itself: a team, or the management team of a unit with units below it. */
  readonly own: OwnResult;
  /**
   * The unit with everything below it: its combined group, or the reporting group that has all of it in it. Null if
   * there is neither, and for a team without units below it that is already in `own`.
   */
  readonly whole: ReleaseGroup | null;
}

/** What is read of a release, and whether its round asked a part of the organisation. */
export type ReadRelease = Pick<Release, 'groups'> & { readonly asksPart?: boolean };

/**
 * Finds the groups of a release that speak for a unit. A unit that the release does not know has no group.
 *
 * @param entitledUnitIds the units in whose own group somebody could answer; for the reason why there is no group
 */
export function resultForUnit(
  release: ReadRelease,
  unitId: string,
  entitledUnitIds: ReadonlySet<string> = new Set(),
): UnitResult {
  const reporting = release.groups.filter((group) => group.kind === 'reporting-group');
  const group = reporting.find(({ groupUnitIds }) => groupUnitIds.includes(unitId));
  const whole =
    release.groups.find((candidate) => candidate.kind === 'unit' && candidate.unitId === unitId) ??
    reporting.find((candidate) => candidate.unitId === unitId && isWholeOfSeveral(candidate)) ??
    null;
  return { unitId, own: ownResult(group, release, entitledUnitIds.has(unitId)), whole };
}

function ownResult(group: ReleaseGroup | undefined, release: ReadRelease, isEntitled: boolean): OwnResult {
  if (group === undefined) {
    // Of a part, a block that too few answered is in no group at all.
    if (release.asksPart === true) {
      return { status: 'withheld', reason: isEntitled ? 'too-few-respondents' : 'team-not-asked' };
    }
    // Everybody who answered is in some group, unless the whole organisation is too small to have any.
    if (release.groups.length === 0) return { status: 'withheld', reason: 'too-few-respondents' };
    return { status: 'withheld', reason: isEntitled ? 'nobody-answered' : 'no-group' };
  }
  return { status: group.groupUnitIds.length === 1 ? 'own-result' : 'inside-merged', group };
}

function isWholeOfSeveral(group: ReleaseGroup): boolean {
  return group.coverage === 'whole-unit' && group.groupUnitIds.length > 1;
}
