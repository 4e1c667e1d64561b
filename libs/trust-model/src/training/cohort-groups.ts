import type { ReleaseGroup } from '../release/release.js';

/** Which groups of a release speak for a cohort: a union of published blocks and nothing else (anonymity.md, R7). */
export interface CohortGroups {
  /** Reporting groups of which every unit was chosen, in the order of the release. */
  readonly groups: readonly ReleaseGroup[];
  /** Units whose figures are those of a group with units that were not chosen: left out whole, sorted. */
  readonly withOthers: readonly string[];
  /** Units of which nothing is published, sorted. */
  readonly withoutResult: readonly string[];
}

/**
 * Finds the reporting groups of a cohort. A group is in it as a whole or not at all, so that the difference of two cohorts
 * is a union of groups, too: there is nothing smaller to subtract.
 *
 * @param unitIds units whose own groups were chosen
 */
export function cohortGroups(groups: readonly ReleaseGroup[], unitIds: ReadonlySet<string>): CohortGroups {
  const reporting = groups.filter(({ kind }) => kind === 'reporting-group');
  const inside = reporting.filter(({ groupUnitIds }) => groupUnitIds.every((id) => unitIds.has(id)));
  const covered = new Set(inside.flatMap(({ groupUnitIds }) => groupUnitIds));
  const published = new Set(reporting.flatMap(({ groupUnitIds }) => groupUnitIds));
  const rest = [...unitIds].filter((id) => !covered.has(id)).sort();
  return {
    groups: inside,
    withOthers: rest.filter((id) => published.has(id)),
    withoutResult: rest.filter((id) => !published.has(id)),
  };
}
