import type { TeamResult } from './team-result.js';

/** Whether any answer of the reader's own is in a result: not if they skipped the mirror, nor in the view for the team. */
export function holdsOwnAnswers({ view, causes, stance, delegation, convictions }: TeamResult): boolean {
  return (
    view === 'own' &&
    (stance.ownPoint !== null ||
      causes.some(({ ownView }) => ownView !== null) ||
      delegation.areas.some(({ given, aimed }) => given !== null || aimed !== null) ||
      convictions.some(({ given }) => given !== null))
  );
}
