import type { Fingerprint, RoundRef } from '@leeway/contract';
import type { Answers, Disclosed, QualityFigures, Questionnaire, Unit } from '@leeway/trust-model';
import type { CommentGroup } from './comments-for.js';
import type { EarlierRound } from './earlier-round.js';
import type { ReleasedGroups } from './spoken-for.js';

/** A round that has been released, as far as it is about one unit: what was frozen of it, and what was published. */
export interface ReleasedRound extends ReleasedGroups {
  readonly ref: RoundRef;
  readonly fingerprint: Fingerprint;
  readonly units: readonly Unit[];
  readonly questionnaire: Questionnaire;
  readonly commentGroups: readonly CommentGroup[];
}

/** Everything that the page of a unit is made of. Nothing raw, and nothing of anybody but the reader. */
export interface TeamSources {
  readonly round: ReleasedRound;
  /** The newest first. */
  readonly earlier: readonly EarlierRound[];
  /** The last round before this one that asked about areas of delegation, if this one does not; null if there is none. */
  readonly areasAskedIn: RoundRef | null;
  /** Of whichever round of the organisation has shown them. */
  readonly quality: Disclosed<QualityFigures>;
  /** The reader's own answers about this unit in this round; null if there are none. */
  readonly mirror: Answers | null;
}
