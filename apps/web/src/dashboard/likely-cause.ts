import type { FigureView, TeamResult } from '@leeway/contract';

type Cause = TeamResult['causes'][number];

/** A cause whose figure is shown. */
export interface ShownCause {
  readonly cause: Cause;
  readonly figure: FigureView;
}

/**
 * What the one sentence above the figures may say. Compares published bands and nothing else:
 * `below-organisation`: the lowest of the causes whose whole band lies below the organisation's (several when equal);
 * `lowest-here`: one cause whose whole band lies below the bands of all others, though not below the organisation's;
 * `nothing-stands-out`; `too-few-answered`: response below 40 %; `not-enough-shown`: fewer than two figures shown.
 */
export type LikelyCause =
  | { readonly says: 'below-organisation'; readonly lowest: readonly ShownCause[] }
  | { readonly says: 'lowest-here'; readonly lowest: ShownCause }
  | { readonly says: 'nothing-stands-out' | 'too-few-answered' | 'not-enough-shown' };

export function likelyCauseOf({ causes, group }: TeamResult): LikelyCause {
  if (group?.responseCaution === 'below-40') return { says: 'too-few-answered' };
  const shown = causes.flatMap((cause) =>
    cause.figure.status === 'shown' ? [{ cause, figure: cause.figure.value }] : [],
  );
  if (shown.length < 2) return { says: 'not-enough-shown' };
  const below = lowestOf(shown.filter(isBelowOrganisation));
  if (below.length > 0) return { says: 'below-organisation', lowest: below };
  const alone = shown.find(({ figure }) =>
    shown.every((other) => other.figure === figure || isWhollyBelow(figure, other.figure)),
  );
  return alone === undefined ? { says: 'nothing-stands-out' } : { says: 'lowest-here', lowest: alone };
}

/** Bands that touch may hide the same mean, so only a gap counts. */
function isWhollyBelow(figure: FigureView, other: FigureView): boolean {
  return figure.high < other.low;
}

function isBelowOrganisation({ cause, figure }: ShownCause): boolean {
  return cause.organisation.status === 'shown' && isWhollyBelow(figure, cause.organisation.value);
}

function lowestOf(causes: readonly ShownCause[]): readonly ShownCause[] {
  const lowest = Math.min(...causes.map(({ figure }) => figure.middle));
  return causes.filter(({ figure }) => figure.middle === lowest);
}
