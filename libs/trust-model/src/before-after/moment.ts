import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';

/** A published group, with what a comparison needs of its single statements. */
export interface MomentGroup extends ReleaseGroup {
  /** Of a baseline, by scale: its index of the statements that a pulse asks (`shortFormsOf`). A pulse has none. */
  readonly shortForms?: Readonly<Record<string, Disclosed<Figure>>>;
}

/** A round that is compared with another one: what it asked, and what is published of it. */
export interface Moment {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  /** The groups of its release; null while the round is not closed. */
  readonly groups: readonly MomentGroup[] | null;
}
