/** Names a round: lower-case UUIDs. */
export interface RoundRef {
  readonly organisationId: string;
  readonly roundId: string;
}

/** For maps and sets. */
export function keyOfRound({ organisationId, roundId }: RoundRef): string {
  return `${organisationId}/${roundId}`;
}
