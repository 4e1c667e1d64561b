import { respondentBand } from '../bands/respondent-band.js';
import { blocksByThemselves } from '../blocks/blocks-by-themselves.js';
import { coversUnit } from '../blocks/group-label.js';
import { mergeByCounts, type ReportingGroup } from '../blocks/merge-by-counts.js';
import { mergeForComments } from '../blocks/merge-for-comments.js';
import type { LaunchedBlock } from '../blocks/merged-blocks.js';
import { assertThresholds, type Thresholds } from '../blocks/thresholds.js';
import { shown, withheld } from '../disclosed/disclosed.js';
import { isInside } from '../organisation/is-inside.js';
import { unitTree, type Unit, type UnitTree } from '../organisation/unit-tree.js';
import { qualityFigures } from '../quality/quality-figures.js';
import { asksForComments } from '../questionnaire/asks-for-comments.js';
import { followUpsOf } from '../questionnaire/follow-ups.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import { askedMeasures } from './asked-measures.js';
import { mergeTallies } from './block-tally.js';
import { groupFigures } from './group-figures.js';
import type { MeasureId } from './measure-id.js';
import { parentGroup, type PublishedGroup } from './parent-group.js';
import type { Release, ReleaseCommentGroup, ReleaseGroup } from './release.js';
import { responseCaution } from './response-caution.js';
import type { TallyContents } from './tally-sheet.js';

/** A block with the number of people in it. */
export interface InputBlock extends LaunchedBlock {
  readonly headcount: number;
}

export interface ReleaseInput extends TallyContents {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  readonly thresholds: Thresholds;
  readonly units: readonly Unit[];
  readonly blocks: readonly InputBlock[];
  /** Of a round that asks a part of the organisation: the units whose own groups are not asked. Without any, all are. */
  readonly notAsked?: readonly string[];
  /** Sealed comments that came in, by block id. */
  readonly comments: ReadonlyMap<string, number>;
  /** Whether an earlier round of the organisation has shown quality figures. */
  readonly hasShownQuality: boolean;
}

/**
 * Computes all that is published of a round (anonymity.md, section 4).
 *
 * In two steps that do not see the same things: reporting groups from the sums of their blocks, as bands; everything
 * above them from what the first step publishes. Which cells are withheld depends on counts alone.
 *
 * Of a round that asks a part, nothing is published but single blocks: there is no second step (docs/decisions/0035).
 *
 * @throws RangeError for a threshold below its floor, or a tally whose sums are impossible
 */
export function computeRelease(input: ReleaseInput): Release {
  assertThresholds(input.thresholds);
  const tree = unitTree(input.units);
  const silent = input.blocks.filter(({ id }) => (input.tallies.get(id)?.respondents ?? 0) === 0);
  const asked = input.blocks.filter((block) => !silent.includes(block)).flatMap((block) => block.groupUnitIds);
  // Those who are not asked answer elsewhere: what is asked of a unit beside them is never the whole of it.
  const answering = [...asked, ...(input.notAsked ?? [])];
  const published = reportingGroups(input, tree, answering);
  if (asksPart(input)) {
    const groups = published.map(({ group }) => group);
    return { groups, commentGroups: commentGroups(input), quality: withheld('not-asked') };
  }
  return {
    groups:
      published.length === 0
        ? []
        : [
            ...published.map(({ group }) => group),
            ...unitGroups(tree, published, answering, silent, measuresOfAll(input)),
            organisationGroup(tree, published, silent, measuresOfAll(input)),
          ],
    commentGroups: commentGroups(input),
    quality: quality(input, published),
  };
}

const asksPart = ({ notAsked = [] }: ReleaseInput): boolean => notAsked.length > 0;

function commentGroups(input: ReleaseInput): readonly ReleaseCommentGroup[] {
  // Whoever sends one to a round that asks for none has other software: nobody else could.
  if (!asksForComments(input.questionnaire, input.kind)) return [];
  const counts = new Map(
    input.blocks.map(({ id }) => [
      id,
      { respondents: input.tallies.get(id)?.respondents ?? 0, comments: input.comments.get(id) ?? 0 },
    ]),
  );
  return mergeForComments(input, counts, input.thresholds.minRespondents).map((merged) => ({
    id: `comments:${merged.blockIds[0] ?? ''}`,
    unitId: merged.unitId,
    label: { nl: merged.label.nl, en: merged.label.en },
    blockIds: merged.blockIds,
    groupUnitIds: merged.groupUnitIds,
    respondents: shown(respondentBand(merged.respondents)),
  }));
}

function quality(input: ReleaseInput, published: readonly PublishedGroup[]): Release['quality'] {
  if (input.hasShownQuality) return withheld('shown-before');
  const scores = published.map(({ group }) => tallyOf(input, group.blockIds).scores);
  return qualityFigures(scalesOf(input.questionnaire, input.kind), input.products, scores);
}

function tallyOf({ tallies }: ReleaseInput, blockIds: readonly string[]): ReturnType<typeof mergeTallies> {
  return mergeTallies(blockIds.flatMap((id) => tallies.get(id) ?? []));
}

function reportingGroups(input: ReleaseInput, tree: UnitTree, answering: readonly string[]): readonly PublishedGroup[] {
  const counts = new Map([...input.tallies].map(([blockId, tally]) => [blockId, tally.respondents]));
  const groupsOf = asksPart(input) ? blocksByThemselves : mergeByCounts;
  return groupsOf(input, counts, input.thresholds.minRespondents).map((merged) => {
    const tally = tallyOf(input, merged.blockIds);
    const inside = input.blocks.filter((block) => merged.blockIds.includes(block.id));
    const headcount = headcountOf(inside);
    const respondents = respondentBand(merged.respondents);
    // Of the one block that was asked, and of nothing that it was merged into: only counts decide about that (R11).
    const followUps = inside.length === 1 ? followUpsOf(input.questionnaire, merged.groupUnitIds) : [];
    const group: ReleaseGroup = {
      id: groupId(merged),
      kind: 'reporting-group',
      unitId: merged.unitId,
      label: { nl: merged.label.nl, en: merged.label.en },
      blockIds: merged.blockIds,
      groupUnitIds: merged.groupUnitIds,
      coverage: coverage(tree, merged.unitId, merged.groupUnitIds, answering),
      respondents: shown(respondents),
      responseCaution: responseCaution([{ respondents, headcount }]),
      figures: groupFigures(input.questionnaire, input.kind, input.thresholds, tally, followUps),
    };
    return { group, respondents, headcount };
  });
}

/**
 * Units with units below them that have at least two reporting groups inside, or one that has everybody who answered in
 * them, but hangs deeper: a department with a single team. One group that already is that of the unit speaks for itself.
 */
function unitGroups(
  tree: UnitTree,
  published: readonly PublishedGroup[],
  answering: readonly string[],
  silent: readonly InputBlock[],
  measureIds: readonly MeasureId[],
): readonly ReleaseGroup[] {
  return tree.topDown.flatMap((unitId) => {
    if ((tree.children.get(unitId)?.length ?? 0) === 0) return [];
    const liesInside = (id: string | null): boolean => id !== null && isInside(tree, id, unitId);
    const inside = published.filter(({ group }) => liesInside(group.unitId));
    const groupUnitIds = inside.flatMap(({ group }) => group.groupUnitIds);
    const covers = coverage(tree, unitId, groupUnitIds, answering);
    const speaksForAll = covers === 'whole-unit' && inside[0]?.group.unitId !== unitId;
    if (inside.length === 0 || (inside.length === 1 && !speaksForAll)) return [];
    const name = tree.units.get(unitId)?.name ?? unitId;
    const own = {
      id: `unit:${unitId}`,
      kind: 'unit' as const,
      unitId,
      label: { nl: name, en: name },
      coverage: covers,
    };
    const silentInside = headcountOf(silent.filter((block) => liesInside(block.unitId)));
    return [parentGroup(own, inside, silentInside, measureIds)];
  });
}

function organisationGroup(
  tree: UnitTree,
  published: readonly PublishedGroup[],
  silent: readonly InputBlock[],
  measureIds: readonly MeasureId[],
): ReleaseGroup {
  const own = {
    id: 'organisation',
    kind: 'organisation' as const,
    unitId: tree.rootIds.length === 1 ? (tree.rootIds[0] ?? null) : null,
    label: { nl: 'Hele organisatie', en: 'Whole organisation' },
    coverage: 'whole-unit' as const,
  };
  return parentGroup(own, published, headcountOf(silent), measureIds);
}

/** What every reporting group has an entry for, in order: without the follow-up statements, which only one block is asked. */
function measuresOfAll({ questionnaire, kind }: ReleaseInput): readonly MeasureId[] {
  const scales = scalesOf(questionnaire, kind).map(({ scale }) => `scale:${scale.id}` as const);
  return [...scales, ...askedMeasures(questionnaire, kind)];
}

function groupId({ blockIds }: ReportingGroup): string {
  // Each block is in one group only, so the first one names a merged group well enough.
  return `${blockIds.length === 1 ? 'block' : 'merged'}:${blockIds[0] ?? ''}`;
}

function headcountOf(blocks: readonly InputBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.headcount, 0);
}

function coverage(
  tree: UnitTree,
  unitId: string | null,
  groupUnitIds: readonly string[],
  answering: readonly string[],
): ReleaseGroup['coverage'] {
  return coversUnit(tree, unitId, groupUnitIds, answering) ? 'whole-unit' : 'part-of-unit';
}
