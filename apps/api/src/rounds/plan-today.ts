import { createHash } from 'node:crypto';
import { canonicalJson } from '@leeway/ballot/protocol';
import type { BlockPlanView, Joins, Localised, TogetherReason } from '@leeway/contract';
import { type BlockPlan, joinBlocks, planBlocks, type Thresholds, type UnitOutcomeKind } from '@leeway/trust-model';
import type { OrganisationChart } from '../organisations/organisation-chart.js';
import { displayName } from '../organisations/display-name.js';
import type { FrozenUnit } from './round.entity.js';

/** Somebody who would be entitled to answer. */
export interface PlannedMember {
  readonly memberId: string;
  /** The unit in whose own group they answer. */
  readonly unitId: string;
  readonly displayName: string;
}

export interface TodaysBlock {
  readonly label: Localised;
  /** Null if only the organisation as a whole contains the block: it has several top-level units. */
  readonly unitId: string | null;
  readonly groupUnitIds: readonly string[];
  readonly members: readonly PlannedMember[];
}

/** Why no round can be launched on today's roster. */
export const PLAN_PROBLEMS = [
  'nobody-to-ask',
  'organisation-too-small',
  'several-top-units',
  'nothing-to-join',
  'no-team-as-before',
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

export interface TodaysPlan {
  /** SHA-256 in hexadecimal of everything that a launch would freeze, people included. */
  readonly hash: string;
  readonly problem: PlanProblem | null;
  readonly thresholds: Thresholds;
  readonly people: number;
  readonly units: readonly FrozenUnit[];
  readonly blocks: readonly TodaysBlock[];
  readonly outcomes: BlockPlanView['units'];
  /** The units whose own groups would not be asked, sorted; none unless it is the plan of a part. */
  readonly notAsked: readonly string[];
}

const OUTCOMES = {
  'own-block': 'own-block',
  'joins-block': 'joins-block',
  none: 'none',
  'no-group': 'no-members',
} as const satisfies Record<UnitOutcomeKind, BlockPlanView['units'][number]['outcome']>;

/**
 * What a round launched now would look like. The same roster, read in any order, gives the same plan and hash.
 * @param joins blocks to put together; those of units that are in no block are left out, and are a problem of the plan
 */
export function planToday(
  { units, people, membership }: OrganisationChart,
  thresholds: Thresholds,
  joins: Joins = [],
): TodaysPlan {
  const { headcountByUnit, managementTeams } = membership;
  const byItself = planBlocks(units, headcountByUnit, thresholds.minHeadcount, managementTeams);
  const canJoin = joins.filter((join) => join.every((unitId) => isInBlock(byItself, unitId)));
  const plan = joinBlocks(byItself, units, canJoin, managementTeams);
  const byGroup = membersByGroup(people, membership.ownGroupByPerson);
  const blocks = plan.blocks.map(({ label, unitId, groupUnitIds }) => ({
    label,
    unitId,
    groupUnitIds,
    members: groupUnitIds.flatMap((id) => byGroup.get(id) ?? []),
  }));
  const frozenUnits = [...units].sort((a, b) => compare(a.id, b.id));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return {
    hash: hashOfPlan({ thresholds, units: frozenUnits, blocks, notAsked: [] }),
    problem: problemOf(byGroup.size, blocks) ?? (canJoin.length < joins.length ? 'nothing-to-join' : null),
    thresholds,
    people: [...byGroup.values()].reduce((sum, members) => sum + members.length, 0),
    units: frozenUnits,
    blocks,
    notAsked: [],
    outcomes: plan.outcomes.map(({ unitId, headcount, outcome, blockIndex }, index) => ({
      unitId,
      parentId: byId.get(unitId)?.parentId ?? null,
      name: byId.get(unitId)?.name ?? '',
      headcount,
      outcome: OUTCOMES[outcome],
      block: blockIndex,
      why:
        outcome === 'joins-block'
          ? whyTogether(headcount, thresholds.minHeadcount, byItself.outcomes[index]?.outcome === 'own-block')
          : null,
    })),
  };
}

const isInBlock = ({ blocks }: BlockPlan, unitId: string): boolean =>
  blocks.some(({ groupUnitIds }) => groupUnitIds.includes(unitId));

function whyTogether(headcount: number, minHeadcount: number, couldStandAlone: boolean): TogetherReason {
  if (couldStandAlone) return 'joined';
  return headcount < minHeadcount ? 'too-small' : 'takes-in-small';
}

function membersByGroup(
  people: OrganisationChart['people'],
  ownGroups: ReadonlyMap<string, string | null>,
): Map<string, PlannedMember[]> {
  const groups = new Map<string, PlannedMember[]>();
  for (const [memberId, person] of [...people].sort(([a], [b]) => compare(a, b))) {
    const unitId = ownGroups.get(memberId) ?? null;
    if (unitId === null) continue;
    const group = groups.get(unitId) ?? [];
    group.push({ memberId, unitId, displayName: displayName(person) });
    groups.set(unitId, group);
  }
  return groups;
}

function problemOf(groups: number, blocks: readonly TodaysBlock[]): PlanProblem | null {
  if (groups === 0) return 'nobody-to-ask';
  if (blocks.length === 0) return 'organisation-too-small';
  return blocks.some(({ unitId }) => unitId === null) ? 'several-top-units' : null;
}

type Frozen = Pick<TodaysPlan, 'thresholds' | 'units' | 'blocks' | 'notAsked'>;

/** Of a plan that asks everybody it is what it was before there were parts. */
export function hashOfPlan({ thresholds, units, blocks, notAsked }: Frozen): string {
  const frozen = { thresholds, units, blocks, ...(notAsked.length > 0 && { notAsked }) };
  return createHash('sha256').update(canonicalJson(frozen)).digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
