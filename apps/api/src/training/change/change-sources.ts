import type { TrainingChangeView } from '@leeway/contract';
import type { Disclosed, QualityFigures, ViewRefusal } from '@leeway/trust-model';
import type { TrainingRound } from '../training-rounds.js';

/** Everything that two rounds of a cohort beside each other are made of. Nothing raw. */
export interface ChangeSources {
  readonly cohort: { readonly cohortId: string; readonly name: string };
  readonly before: TrainingRound;
  /** The later one. */
  readonly after: TrainingRound;
  /** All units that were chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Those of which changes are shown: all that were chosen, or those by name alone. */
  readonly unitIds: ReadonlySet<string>;
  /** Units that a mean is set beside it of, and nothing else; none if that would tell too much. */
  readonly comparison: ReadonlySet<string>;
  /** Those that may be shown by name. */
  readonly named: ReadonlySet<string>;
  /** Teams whose managers agree that they are shown by name, and that are not: it would tell of another one. */
  readonly heldBack: number;
  readonly quality: Disclosed<QualityFigures>;
  readonly scope: TrainingChangeView['scope'];
  readonly refusal: ViewRefusal | null;
}
