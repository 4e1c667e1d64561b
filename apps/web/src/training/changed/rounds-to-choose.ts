import type { ChangeRounds } from '@leeway/contract';

export interface ChosenPair {
  readonly beforeId: string;
  readonly afterId: string;
}

/** A round in one of the two lists; one that can't be chosen says so. */
export interface RoundOption {
  readonly roundId: string;
  readonly name: string;
  readonly isPossible: boolean;
}

type Rounds = Pick<ChangeRounds, 'rounds' | 'pairs'>;

/** Every round that another one came after; possible if it can be compared with one of these. */
export function firstOptions({ rounds, pairs }: Rounds): RoundOption[] {
  return rounds.slice(0, -1).map(({ roundId, name }) => ({
    ...{ roundId, name },
    isPossible: pairs.some(({ beforeId, refusal }) => beforeId === roundId && refusal === null),
  }));
}

/** Every round after the first one; possible if the two can be compared. */
export function secondOptions({ rounds, pairs }: Rounds, firstId: string): RoundOption[] {
  return pairs
    .filter(({ beforeId }) => beforeId === firstId)
    .map(({ afterId, refusal }) => ({
      roundId: afterId,
      name: rounds.find(({ roundId }) => roundId === afterId)?.name ?? '',
      isPossible: refusal === null,
    }));
}

/** With another first round the second one stays, if the two can be compared; else it is the newest that can. */
export function withFirst(rounds: Rounds, chosen: ChosenPair, beforeId: string): ChosenPair {
  const possible = secondOptions(rounds, beforeId).filter(({ isPossible }) => isPossible);
  const stays = possible.some(({ roundId }) => roundId === chosen.afterId);
  return { beforeId, afterId: stays ? chosen.afterId : (possible.at(-1)?.roundId ?? chosen.afterId) };
}
