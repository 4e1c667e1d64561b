import type { RoundKey } from '../rounds/freeze-round.js';

/** What a card is scanned as: the survey, with the code in the part of the address that no server is sent. */
export function cardLink(ballotOrigin: string, { organisationId, roundId }: RoundKey, code: string): string {
  return `${ballotOrigin}/#/c/${organisationId}/${roundId}/${code}`;
}

/** Where the code of any card of the round is typed; it makes the device a shared one. */
export function cardPage(ballotOrigin: string, { organisationId, roundId }: RoundKey): string {
  return `${ballotOrigin}/#/k/${organisationId}/${roundId}`;
}
