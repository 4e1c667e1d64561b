import { isNamed, LEAST_UNNAMED } from '../confidentiality/counted-teams.js';
import type { ReleaseGroup } from '../release/release.js';

/**
 * The organisation, to set beside a cohort; null if there is none, or if it would tell of a team whose manager did not
 * agree: minus all named teams it would, if only one or two others show a figure. For all measures or for none, so that
 * it does not come and go within one page.
 *
 * @param named units whose manager agreed that the trainer sees the team by name
 */
export function organisationBeside(groups: readonly ReleaseGroup[], named: ReadonlySet<string>): ReleaseGroup | null {
  const organisation = groups.find(({ kind }) => kind === 'organisation') ?? null;
  if (organisation === null) return null;
  const unnamed = groups.filter(
    ({ kind, groupUnitIds }) => kind === 'reporting-group' && !isNamed(groupUnitIds, named),
  );
  const isTold = Object.keys(organisation.figures).some((id) => {
    const showing = unnamed.filter(({ figures }) => figures[id as keyof typeof figures]?.status === 'shown').length;
    return !id.startsWith('item:') && showing > 0 && showing < LEAST_UNNAMED;
  });
  return isTold ? null : organisation;
}
