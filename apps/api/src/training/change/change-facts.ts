import {
  beforeAndAfter,
  isNamed,
  pairTeams,
  type ScaleBeforeAndAfter,
  unitTree,
  type UnpairedUnit,
} from '@leeway/trust-model';
import { namesIn, type Names } from '../../results/names.js';
import type { ChangeSources } from './change-sources.js';

/** What the parts of a comparison have in common. */
export interface ChangeFacts {
  readonly sources: ChangeSources;
  /** Those that either round asked. */
  readonly scales: readonly ScaleBeforeAndAfter[];
  /** Units that were chosen and are not counted, in the order of the tree. */
  readonly unpaired: readonly UnpairedUnit[];
  /** Teams without a name that are the same in both rounds. */
  readonly unnamed: number;
  readonly names: Names;
  readonly unitName: (unitId: string) => string;
  /** Where a unit stands in the tree of the later round. */
  readonly rankOf: (unitId: string) => number;
}

export function changeFacts(sources: ChangeSources): ChangeFacts {
  const { before, after, chosen, unitIds, comparison, named, quality } = sources;
  const { scales } = beforeAndAfter({ before, after, cohort: unitIds, comparison, named, quality });
  const { pairs, unpaired } = pairTeams(before.groups, after.groups, chosen);
  const [then, now] = [unitTree(before.units), unitTree(after.units)];
  const rankOf = (unitId: string): number => now.ranks.get(unitId) ?? Number.MAX_SAFE_INTEGER;
  return {
    ...{ sources, scales, rankOf },
    unpaired: [...unpaired].sort((one, other) => rankOf(one.unitId) - rankOf(other.unitId)),
    unnamed: pairs.filter((pair) => !isNamed(pair.unitIds, named)).length,
    names: namesIn(after.questionnaire),
    unitName: (unitId) => (now.units.get(unitId) ?? then.units.get(unitId))?.name ?? '',
  };
}
