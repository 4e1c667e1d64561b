import type { Disclosed } from '../disclosed/disclosed.js';
import type { Playbook } from '../playbook/playbook.js';
import type { TrainingExercise } from '../playbook/training-exercises.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import type { Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';

/** The release of one round, who was chosen out of it, and what may be shown of them. Nothing raw. */
export interface TrainingInput {
  readonly questionnaire: Questionnaire;
  readonly kind: RoundKind;
  readonly playbook: Playbook;
  readonly exercises: readonly TrainingExercise[];
  /** All groups of the release. */
  readonly groups: readonly ReleaseGroup[];
  /** Units whose own groups were chosen. */
  readonly cohort: ReadonlySet<string>;
  /** Units whose manager agreed that the trainer sees the team by name. */
  readonly named: ReadonlySet<string>;
  /** Own views that managers shared with the trainer, by unit; used of named teams that are a group of their own. */
  readonly mirrors: ReadonlyMap<string, Answers>;
  /** Of whichever round of the organisation has shown them. */
  readonly quality: Disclosed<QualityFigures>;
  /** Whether the organisation stands beside the cohort, where `organisationBeside` lets it; see `viewAllowed`. */
  readonly isBesideOrganisation: boolean;
}
