import { respondentBand } from '../bands/respondent-band.js';
import { coversUnit } from '../blocks/group-label.js';
import { mergeByCounts, type LaunchedBlock, type ReportingGroup } from '../blocks/merge-by-counts.js';
import { assertThresholds, type Thresholds } from '../blocks/thresholds.js';
import { shown } from '../disclosed/disclosed.js';
import { isInside } from '../organisation/is-inside.js';
import { unitTree, type Unit, type UnitTree } from '../organisation/unit-tree.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { mergeTallies, type BlockTally } from './block-tally.js';
import { groupFigures } from './group-figures.js';
import type { MeasureId } from './measure-id.js';
import { parentGroup, type PublishedGroup } from './parent-group.js';
import type { Release, ReleaseGroup } from './release.js';
import { responseCaution } from './response-caution.js';

export interface ReleaseInput {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  readonly thresholds: Thresholds;
  readonly units: readonly Unit[];
  readonly blocks: readonly (LaunchedBlock & { readonly headcount: number })[];
  /** By block id; a block without an entry was answered by nobody. */
  readonly tallies: ReadonlyMap<string, BlockTally>;
}

/**
 * Computes all that is published of a round (anonymity.md, section 4).
 *
 * In two steps that do not see the same things: reporting groups from the sums of their blocks, as bands; everything
 * above them from what the first step publishes. Which cells are withheld depends on counts alone.
 *
 * @throws RangeError for a threshold below its floor, or a tally whose sums are impossible
 */
export function computeRelease(input: ReleaseInput): Release {
  assertThresholds(input.thresholds);
  const tree = unitTree(input.units);
  const allGroupUnitIds = input.blocks.flatMap((block) => block.groupUnitIds);
  const published = reportingGroups(input, tree, allGroupUnitIds);
  if (published.length === 0) return { groups: [] };
  return {
    groups: [
      ...published.map(({ group }) => group),
      ...unitGroups(tree, published, allGroupUnitIds),
      organisationGroup(tree, published),
    ],
  };
}

function reportingGroups(
  input: ReleaseInput,
  tree: UnitTree,
  allGroupUnitIds: readonly string[],
): readonly PublishedGroup[] {
  const counts = new Map([...input.tallies].map(([blockId, tally]) => [blockId, tally.respondents]));
  return mergeByCounts(input, counts, input.thresholds.minRespondents).map((merged) => {
    const tally = mergeTallies(merged.blockIds.flatMap((id) => input.tallies.get(id) ?? []));
    const inside = input.blocks.filter((block) => merged.blockIds.includes(block.id));
    const headcount = inside.reduce((sum, block) => sum + block.headcount, 0);
    const respondents = respondentBand(merged.respondents);
    const group: ReleaseGroup = {
      id: groupId(merged),
      kind: 'reporting-group',
      unitId: merged.unitId,
      label: { nl: merged.label.nl, en: merged.label.en },
      blockIds: merged.blockIds,
      groupUnitIds: merged.groupUnitIds,
      coverage: coverage(tree, merged.unitId, merged.groupUnitIds, allGroupUnitIds),
      respondents: shown(respondents),
      responseCaution: responseCaution([{ respondents, headcount }]),
      figures: groupFigures(input.questionnaire, input.kind, input.thresholds, tally),
    };
    return { group, respondents, headcount };
  });
}

/** Units with units below them that have at least two reporting groups inside: one group alone speaks for itself. */
function unitGroups(
  tree: UnitTree,
  published: readonly PublishedGroup[],
  allGroupUnitIds: readonly string[],
): readonly ReleaseGroup[] {
  return tree.topDown.flatMap((unitId) => {
    if ((tree.children.get(unitId)?.length ?? 0) === 0) return [];
    const inside = published.filter(({ group }) => group.unitId !== null && isInside(tree, group.unitId, unitId));
    if (inside.length < 2) return [];
    const name = tree.units.get(unitId)?.name ?? unitId;
    const groupUnitIds = inside.flatMap(({ group }) => group.groupUnitIds);
    const own = {
      id: `unit:${unitId}`,
      kind: 'unit' as const,
      unitId,
      label: { nl: name, en: name },
      coverage: coverage(tree, unitId, groupUnitIds, allGroupUnitIds),
    };
    return [parentGroup(own, inside, measureIdsOf(inside))];
  });
}

function organisationGroup(tree: UnitTree, published: readonly PublishedGroup[]): ReleaseGroup {
  const own = {
    id: 'organisation',
    kind: 'organisation' as const,
    unitId: tree.rootIds.length === 1 ? (tree.rootIds[0] ?? null) : null,
    label: { nl: 'Hele organisatie', en: 'Whole organisation' },
    coverage: 'whole-unit' as const,
  };
  return parentGroup(own, published, measureIdsOf(published));
}

/** The measures of a round, in order: every reporting group has an entry for each of them. */
function measureIdsOf(published: readonly PublishedGroup[]): readonly MeasureId[] {
  return Object.keys(published[0]?.group.figures ?? {}) as MeasureId[];
}

function groupId({ blockIds }: ReportingGroup): string {
  // Each block is in one group only, so the first one names a merged group well enough.
  return `${blockIds.length === 1 ? 'block' : 'merged'}:${blockIds[0] ?? ''}`;
}

function coverage(
  tree: UnitTree,
  unitId: string | null,
  groupUnitIds: readonly string[],
  allGroupUnitIds: readonly string[],
): ReleaseGroup['coverage'] {
  return coversUnit(tree, unitId, groupUnitIds, allGroupUnitIds) ? 'whole-unit' : 'part-of-unit';
}
