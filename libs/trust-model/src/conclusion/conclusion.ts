import type { StuckArea } from '../delegation/stuck-areas-of.js';
import type { UnstatedReason } from '../disclosed/unstated.js';
import type { MeasureId } from '../release/measure-id.js';
import type { StuckStance } from '../stance/stance.js';

/** Why it cannot be said whether anything is stuck. */
export type CannotSayReason = UnstatedReason | 'no-own-view' | 'too-wide';

/** Where it is stuck: the first that applies, in the order in which they are written here but for `cannot-say`. */
export type Where =
  /** In an area; the others that are stuck come along, in the order in which they are spoken of. */
  | {
      readonly kind: 'area';
      readonly areaId: string;
      readonly state: StuckArea['state'];
      readonly alsoIn: readonly StuckArea[];
    }
  /** In how the manager lets go; two stances if it is certain that it is one of them, and not which. */
  | { readonly kind: 'stance'; readonly stances: readonly StuckStance[] }
  /** In none of these, but a cause is clearly low. */
  | { readonly kind: 'cause'; readonly scaleId: string }
  /** The areas that do not flow are unclear or withheld: something to talk about before concluding. */
  | { readonly kind: 'nothing-is-stuck'; readonly otherAreaIds: readonly string[] }
  | { readonly kind: 'cannot-say'; readonly reason: CannotSayReason };

/** The most likely cause of what is stuck. */
export interface LikelyCause {
  readonly scaleId: string;
  /** Causes whose bands overlap with it: as likely, as far as today's answers tell. */
  readonly asLikely: readonly string[];
}

/** Whose figure a piece of evidence is. In the mirror `area:…:current` is what the manager thinks is given, `wanted` what they aim at. */
export const EVIDENCE_SOURCES = ['team', 'organisation', 'last-round', 'mirror'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** A figure that the conclusion rests on: shown where it says, so that a page can point to it. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly measureId: MeasureId;
}

/** The one sentence of a team's page, as data. It says where and why, with evidence, and nothing about a person. */
export interface Conclusion {
  readonly where: Where;
  /** Null if nothing is stuck, nothing can be said, or no cause is low. */
  readonly cause: LikelyCause | null;
  /** First for where, then for the cause; each once. */
  readonly evidence: readonly Evidence[];
}
