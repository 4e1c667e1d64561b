import { hashOfPlan, type TodaysPlan } from './plan-today.js';

/**
 * The part of today's plan that asks these teams and nobody else. A team is asked if it is a block of exactly the units that
 * it was then; whoever is in another block today is not asked, so that nothing is published that was not published of the
 * same units before (docs/decisions/0035).
 *
 * @param teams of each the units whose own groups were its block
 * @returns the plan itself if there is nobody else
 */
export function partOfPlan(plan: TodaysPlan, teams: readonly (readonly string[])[]): TodaysPlan {
  const wanted = new Set(teams.map(nameOf));
  const blocks = plan.blocks.filter(({ groupUnitIds }) => wanted.has(nameOf(groupUnitIds)));
  const asked = new Set(blocks.flatMap(({ groupUnitIds }) => groupUnitIds));
  const notAsked = plan.blocks
    .flatMap(({ groupUnitIds }) => groupUnitIds)
    .filter((unitId) => !asked.has(unitId))
    .sort();
  return {
    ...plan,
    ...{ blocks, notAsked },
    hash: hashOfPlan({ ...plan, blocks, notAsked }),
    problem: plan.problem ?? (blocks.length === 0 ? 'no-team-as-before' : null),
    people: blocks.reduce((sum, { members }) => sum + members.length, 0),
  };
}

const nameOf = (unitIds: readonly string[]): string => [...unitIds].sort().join(' ');
