import type { OpenedRound } from './open-round.js';

/** The page of a round that anybody may read, on the api's origin. Empty before there is a round. */
export function publicPageOf(round: OpenedRound | null): string {
  return round ? `${round.apiOrigin}/rounds/${round.ref.organisationId}/${round.ref.roundId}` : '';
}
