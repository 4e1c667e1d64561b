import { findingsFor, type Findings } from '../conclusion/findings-for.js';
import { isNamed } from '../confidentiality/counted-teams.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import type { ReleaseGroup } from '../release/release.js';
import { cohortGroups } from './cohort-groups.js';
import { organisationBeside } from './organisation-beside.js';
import { patternOf, type Pattern } from './pattern-of.js';
import type { TrainingInput } from './training-input.js';

/** One team of a cohort that is shown by name, with what its own page says of it. */
export interface TeamPart {
  readonly group: ReleaseGroup;
  readonly findings: Findings;
  readonly pattern: Pattern;
  /** The manager's own view, if they shared it and the group is exactly their team; else null. */
  readonly mirror: Answers | null;
}

/**
 * The teams of a cohort that are shown by name, in the order of the release, never by a figure. What is said of them is
 * what their managers read, without the last round; of the others there is nothing.
 */
export function teamParts(input: TrainingInput): readonly TeamPart[] {
  const { questionnaire, kind, playbook, quality, groups, cohort, named, mirrors } = input;
  const organisation = input.isBesideOrganisation ? organisationBeside(groups, named) : null;
  return cohortGroups(groups, cohort)
    .groups.filter(({ groupUnitIds }) => isNamed(groupUnitIds, named))
    .map((group) => {
      const [unitId = '', ...others] = group.groupUnitIds;
      const mirror = others.length === 0 ? (mirrors.get(unitId) ?? null) : null;
      const findings = findingsFor({
        questionnaire,
        kind,
        playbook,
        team: group,
        organisation,
        lastRound: null,
        mirror,
        quality,
      });
      return { group, findings, pattern: patternOf(findings.conclusion), mirror };
    });
}
