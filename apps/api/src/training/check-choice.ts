import { cohortGroups } from '@leeway/trust-model';
import { problem } from '../http/problem.js';
import type { OpenAccess } from './open-access.js';
import type { TrainingRound } from './training-rounds.js';

/**
 * Whether these units can be a cohort of a round: each is part of the access, and each published group that speaks for one
 * of them is in it as a whole.
 * @throws {ProblemError} unit-not-given, unit-without-result, group-with-others, group-comes-whole
 */
export function checkChoice(
  round: TrainingRound,
  { unitIds: given }: Pick<OpenAccess, 'unitIds'>,
  chosen: ReadonlySet<string>,
): void {
  if (![...chosen].every((id) => given.has(id))) throw problem('unit-not-given');
  const { withOthers, withoutResult } = cohortGroups(round.groups, chosen);
  if (withoutResult.length > 0) throw problem('unit-without-result');
  if (withOthers.length === 0) return;
  const parts = round.groups.filter(
    ({ kind, groupUnitIds }) => kind === 'reporting-group' && groupUnitIds.some((id) => withOthers.includes(id)),
  );
  const isGiven = parts.every(({ groupUnitIds }) => groupUnitIds.every((id) => given.has(id)));
  throw problem(isGiven ? 'group-comes-whole' : 'group-with-others');
}
