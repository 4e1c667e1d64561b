import type { Change } from '../change/change-between.js';
import type { Comparison } from '../change/compare-estimates.js';
import type { Estimate } from '../change/estimate.js';
import { MIDDLE_OF_SCALE, type Side } from '../change/side-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';

/** One of the four causes in a team, next to the organisation and to the last round. */
export interface CauseFinding {
  readonly scaleId: string;
  readonly estimate: Disclosed<Estimate>;
  readonly organisation: Disclosed<Estimate>;
  /** Null if there is no earlier round to compare with. */
  readonly lastRound: Disclosed<Estimate> | null;
  /** On which side of the middle of the scale; null if it is withheld. */
  readonly side: Side | null;
  readonly versusOrganisation: Comparison;
  /** Null if there is no earlier round to compare with. */
  readonly sinceLastRound: Change | null;
}

/** Whether a cause is clearly low: below the middle of the scale, or below the organisation. */
export function isClearlyLow({ side, versusOrganisation }: CauseFinding): boolean {
  return side === 'below' || versusOrganisation === 'below';
}

/** Whether a cause is low in today's answers, clear beyond them or not: its whole band lies below the middle. */
export function isLowToday({ estimate }: CauseFinding): boolean {
  return estimate.status === 'shown' && estimate.value.figure.high < MIDDLE_OF_SCALE;
}
