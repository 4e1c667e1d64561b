import type { ResultsIndex } from '@leeway/contract';
import { inReadingOrder, treeOfUnits } from '../ui/tree-of-units.js';

type Round = ResultsIndex['rounds'][number];
type Unit = ResultsIndex['units'][number];

export interface UnitChoice {
  readonly unit: Unit;
  /** 0 for the units that the person leads, or whatever stands at the top of their list. */
  readonly depth: number;
}

/** Closed rounds, the latest first. */
export function roundsToChoose({ rounds }: ResultsIndex): readonly Round[] {
  return rounds.toSorted((one, other) => other.closesAt.localeCompare(one.closesAt));
}

/** Units in the order of the tree. */
export function unitsToChoose({ units }: ResultsIndex): readonly UnitChoice[] {
  return inReadingOrder(treeOfUnits(units)).map(({ unit, depth }) => ({ unit, depth }));
}

/**
 * What the address asks for if it can be had, else the first unit the person leads and the latest round; null when there is
 * none. Who leads several begins with a round that asked all of them.
 */
export function chosenResult(
  index: ResultsIndex,
  asked: { readonly unit: string | undefined; readonly round: string | undefined },
): { readonly unitId: string; readonly roundId: string } | null {
  const rounds = roundsToChoose(index);
  const units = unitsToChoose(index).map(({ unit }) => unit);
  const asksAll =
    units.filter(({ leads }) => leads).length > 1 ? rounds.find(({ asksPart }) => asksPart !== true) : null;
  const round = rounds.find(({ roundId }) => roundId === asked.round) ?? asksAll ?? rounds[0];
  const unit = units.find(({ unitId }) => unitId === asked.unit) ?? units.find(({ leads }) => leads) ?? units[0];
  return round === undefined || unit === undefined ? null : { unitId: unit.unitId, roundId: round.roundId };
}
