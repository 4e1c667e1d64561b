import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';

/** A round that is compared with another one: what it asked, and what is published of it. */
export interface Moment {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  /** The groups of its release; null while the round is not closed. */
  readonly groups: readonly ReleaseGroup[] | null;
}
