import type { DisclosedFigure, ResultsIndex, ResultsOverview } from '@leeway/contract';
import { directionOf, type MeasureId, type ReleaseGroup, scalesOf, unitTree, withheld } from '@leeway/trust-model';
import { coveredUnitsIn } from './covered-units.js';
import type { OverviewRound } from './overview-round.js';
import { ownGroupBeside, type Speaking, speakingFor } from './spoken-for.js';

/** How somebody tends to trust is neither good nor bad. */
const WITHOUT_GOOD_END = 'propensity';

/** A unit that somebody may see, as it was in the round, with what speaks for it. */
export interface SeenUnit {
  readonly unitId: string;
  readonly name: string;
  readonly depth: number;
  readonly leads: boolean;
  readonly speaking: Speaking;
  /** Of who answers in the unit itself, beside the unit as a whole. */
  readonly ownGroup: ReleaseGroup | null;
}

/**
 * The units that somebody may see today and that the round knows, in the order of the tree. A unit's depth is counted
 * from the topmost one above it that they see.
 */
export function seenUnits(round: OverviewRound, visible: ResultsIndex['units']): SeenUnit[] {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  const depths = new Map<string, number>();
  return visible.flatMap(({ unitId, parentId, leads }) => {
    const name = names.get(unitId);
    const above = parentId === null ? undefined : depths.get(parentId);
    // A unit that is newer than the round takes no level: what is below it counts from what is above it.
    depths.set(unitId, (above ?? -1) + (name === undefined ? 0 : 1));
    if (name === undefined) return [];
    const speaking = speakingFor(round, unitId);
    const ownGroup = ownGroupBeside(speaking, round, unitId);
    return [{ unitId, name, depth: depths.get(unitId) ?? 0, leads, speaking, ownGroup }];
  });
}

/**
 * The groups that speak for these units, each once, as they were released: nothing is computed here. A group may have
 * units in it that are not among these, as it does on the page of each of its units, and says so.
 */
export function resultsOverview(round: OverviewRound, seen: readonly SeenUnit[]): ResultsOverview {
  const scales = scalesOf(round.questionnaire, round.ref.kind).map(({ scale }) => scale);
  const { ownItems = [] } = round.questionnaire;
  const scaleMeasures = scales.map(({ id }) => `scale:${id}` as const);
  const ownMeasures = ownItems.map(({ id }) => `item:${id}` as const);
  const organisation = round.groups.find(({ kind }) => kind === 'organisation');
  const tree = unitTree(round.units);
  const groups = new Map<string, ReleaseGroup>();
  for (const { speaking, ownGroup } of seen) {
    for (const group of [speaking.group, ownGroup]) if (group !== null) groups.set(group.id, group);
  }
  return {
    round: round.ref,
    scales: scales.map(({ id, name, group }) => ({
      scaleId: id,
      name: { ...name },
      group,
      hasGoodEnd: id !== WITHOUT_GOOD_END,
    })),
    ownItems: ownItems.map((item) => ({
      itemId: item.id,
      text: { nl: item.nl, en: item.en },
      direction: directionOf(item),
    })),
    organisation: organisation === undefined ? null : figuresOf(organisation, scaleMeasures),
    organisationOwnItems: organisation === undefined ? null : figuresOf(organisation, ownMeasures),
    groups: [...groups.values()].map((group) => ({
      groupId: group.id,
      label: { ...group.label },
      units: coveredUnitsIn(tree, group.groupUnitIds),
      respondents: group.respondents,
      responseCaution: group.responseCaution,
      figures: figuresOf(group, scaleMeasures),
      ownItems: figuresOf(group, ownMeasures),
    })),
    units: seen.map(({ unitId, name, depth, speaking, ownGroup }) => ({
      ...{ unitId, name, depth },
      spokenFor: speaking.spokenFor,
      groupId: speaking.group?.id ?? null,
      ownGroupId: ownGroup?.id ?? null,
    })),
  };
}

function figuresOf({ figures }: ReleaseGroup, measures: readonly MeasureId[]): DisclosedFigure[] {
  return measures.map((measure) => figures[measure] ?? withheld('no-group'));
}
