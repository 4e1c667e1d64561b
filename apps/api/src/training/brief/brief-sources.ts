import type { ProgrammePartView, RoundRef, TrainingBriefView } from '@leeway/contract';
import type { Answers, Disclosed, ProgrammeLength, QualityFigures, ViewRefusal } from '@leeway/trust-model';
import type { TrainingRound } from '../training-rounds.js';

/** Everything that a brief is made of. Nothing raw, and no own view that was not shared. */
export interface BriefSources {
  readonly cohort: { readonly cohortId: string; readonly name: string };
  readonly organisation: string;
  readonly preparedBy: string;
  readonly round: Pick<TrainingRound, 'units' | 'questionnaire' | 'groups'> & { readonly ref: RoundRef };
  /** Units whose own groups are in it: all that were chosen, or those by name alone. */
  readonly unitIds: ReadonlySet<string>;
  /** Those that may be shown by name. */
  readonly named: ReadonlySet<string>;
  /** Teams whose managers agree that they are shown by name, and that are not: it would tell of another one. */
  readonly heldBack: number;
  readonly mirrors: ReadonlyMap<string, Answers>;
  readonly quality: Disclosed<QualityFigures>;
  readonly scope: TrainingBriefView['scope'];
  readonly refusal: ViewRefusal | null;
  /** As the trainer arranged them; a length that is missing is as proposed. */
  readonly programmes: ReadonlyMap<ProgrammeLength, readonly ProgrammePartView[]>;
}
