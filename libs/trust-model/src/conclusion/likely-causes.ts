import { isClearlyLow, type CauseFinding } from './cause-finding.js';

/**
 * The causes that may be behind what is stuck, the most likely one first: the lowest figure; of equal ones that which lies
 * further below the organisation; then that which clearly went down since the last round; then the order of the
 * questionnaire.
 *
 * A cause that clearly lies above the middle of the scale is none, unless it clearly lies below the organisation. One that
 * is withheld is left out. Source: product.md, "Where it is stuck".
 */
export function likelyCauses(causes: readonly CauseFinding[]): readonly CauseFinding[] {
  return causes
    .filter((cause) => cause.side !== null && (cause.side !== 'above' || isClearlyLow(cause)))
    .sort(
      (one, other) =>
        middleOfCause(one) - middleOfCause(other) ||
        aboveOrganisation(one) - aboveOrganisation(other) ||
        Number(wentDown(other)) - Number(wentDown(one)),
    );
}

/**
 * The causes that cannot be told apart from the one that is named, in today's answers: their bands overlap with its own.
 */
export function asLikelyAs(cause: CauseFinding, causes: readonly CauseFinding[]): readonly CauseFinding[] {
  const { estimate } = cause;
  if (estimate.status === 'withheld') return [];
  return causes.filter(
    (other) =>
      other !== cause &&
      other.estimate.status === 'shown' &&
      other.estimate.value.figure.low <= estimate.value.figure.high,
  );
}

function middleOfCause({ estimate }: CauseFinding): number {
  return estimate.status === 'shown' ? estimate.value.figure.middle : Number.MAX_VALUE;
}

function aboveOrganisation({ estimate, organisation }: CauseFinding): number {
  if (estimate.status === 'withheld' || organisation.status === 'withheld') return 0;
  return estimate.value.figure.middle - organisation.value.figure.middle;
}

function wentDown({ sinceLastRound }: CauseFinding): boolean {
  return sinceLastRound?.outcome === 'clear-change' && sinceLastRound.direction === 'down';
}
