import type { RespondentBand } from '../bands/respondent-band.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import type { QualityFigures } from '../quality/quality-figures.js';
import type { MeasureId } from './measure-id.js';
import type { ResponseCaution } from './response-caution.js';

/**
 * What a group in a release is:
 *  - `reporting-group`: one or more blocks; its figures are bands of sums;
 *  - `unit`: a unit with units below it; its figures are combinations of those of the reporting groups inside it;
 *  - `organisation`: the combination of all reporting groups.
 */
export const RELEASE_GROUP_KINDS = ['reporting-group', 'unit', 'organisation'] as const;
export type ReleaseGroupKind = (typeof RELEASE_GROUP_KINDS)[number];

export interface ReleaseGroup {
  /** `block:<block>`, `merged:<first of its blocks>`, `unit:<unit>` or `organisation`; unique in a release. */
  readonly id: string;
  readonly kind: ReleaseGroupKind;
  /** The deepest unit that contains it; null if only the organisation does. */
  readonly unitId: string | null;
  readonly label: Translated;
  /** Sorted. */
  readonly blockIds: readonly string[];
  /** The units whose own groups are in it, sorted. */
  readonly groupUnitIds: readonly string[];
  /** Whether everybody who answers in `unitId` and below it is in it. */
  readonly coverage: 'whole-unit' | 'part-of-unit';
  readonly respondents: Disclosed<RespondentBand>;
  readonly responseCaution: ResponseCaution | null;
  /**
   * One entry for everything the round measures, shown or withheld, in the order of the questionnaire. Follow-up statements
   * are in the group that is exactly the one block which was asked, and in no other.
   */
  readonly figures: Readonly<Record<MeasureId, Disclosed<Figure>>>;
}

/** Where the comments of some blocks are shown together, without any score next to them. */
export interface ReleaseCommentGroup {
  /** `comments:<first of its blocks>`; unique in a release. */
  readonly id: string;
  /** The deepest unit that contains it; null if only the organisation does. */
  readonly unitId: string | null;
  readonly label: Translated;
  /** Sorted. */
  readonly blockIds: readonly string[];
  /** The units whose own groups are in it, sorted. */
  readonly groupUnitIds: readonly string[];
  readonly respondents: Disclosed<RespondentBand>;
}

/**
 * All that is ever published of a round, but for the text of its comments: plain JSON, made once, the same for every role (anonymity.md, R9). Its text
 * is the same for any answers that keep the bands.
 */
export interface Release {
  /**
   * Reporting groups in the order of the tree, then units, then the organisation; empty if too few took part. Of a round
   * that asks a part of the organisation, only those reporting groups that are one block.
   */
  readonly groups: readonly ReleaseGroup[];
  /** In the order of the tree; empty if there are too few comments. A comment is in one group, or deleted unread. */
  readonly commentGroups: readonly ReleaseCommentGroup[];
  /** Of the organisation as a whole, in one round of all. */
  readonly quality: Disclosed<QualityFigures>;
}
