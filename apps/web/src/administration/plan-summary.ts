import { type BlockPlanView, type PlannedBlock, TOGETHER_REASONS, type TogetherReason } from '@leeway/contract';

type PlannedUnit = BlockPlanView['units'][number];

/** A group of the plan with the units whose people are in it. */
export interface SharedGroup {
  readonly block: PlannedBlock;
  readonly units: readonly PlannedUnit[];
}

/** The plan as an administrator reads it: who gets a result of their own, who is reported together, who gets none. */
export interface PlanSummary {
  readonly own: readonly PlannedBlock[];
  readonly together: readonly SharedGroup[];
  readonly none: readonly PlannedUnit[];
  /** Whether a round can be launched at all. */
  readonly canLaunch: boolean;
}

/** Only sorts what the server decided; decides nothing itself. */
export function summaryOfPlan(plan: BlockPlanView): PlanSummary {
  const groups = plan.blocks.map((block, index) => ({
    block,
    units: plan.units.filter((unit) => unit.block === index),
  }));
  const isOwn = (group: SharedGroup): boolean => group.units.length <= 1;
  return {
    own: groups.filter(isOwn).map((group) => group.block),
    together: groups.filter((group) => !isOwn(group)),
    none: plan.units.filter((unit) => unit.outcome === 'none' && unit.headcount > 0),
    canLaunch: plan.blocks.length > 0,
  };
}

/** Why the units of a group get no result of their own, each reason with its units. */
export function reasonsOf({ units }: SharedGroup): readonly { why: TogetherReason; units: readonly PlannedUnit[] }[] {
  return TOGETHER_REASONS.map((why) => ({ why, units: units.filter((unit) => unit.why === why) })).filter(
    (reason) => reason.units.length > 0,
  );
}

/** The joins that are left when a group is taken apart again. */
export function takeApart(
  { groupUnitIds }: PlannedBlock,
  joins: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return joins.filter((join) => !join.some((unitId) => groupUnitIds.includes(unitId)));
}
