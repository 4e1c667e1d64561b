/** Which of a few equal shares of a block has collected: `part` of `of`, counted from 0. */
export interface ParticipationBand {
  readonly part: number;
  readonly of: number;
}

/** Numbers of people that one share stands for at least: then no step from one share to the next says how many made it. */
const NUMBERS_A_SHARE = 3;
/** Finer than quarters nobody is told. */
const FINEST = 4;

/**
 * How much of a block has collected its credential, as it may be told while a round runs (anonymity.md, R0): in halves,
 * thirds or quarters, whichever is the finest in which every share stands for at least three numbers of people; for a block
 * of 8, say, 0–2, 3–5 and 6–8. So no share means nobody, everybody or one certain number, and a step never means exactly one
 * person. Whether they answered is not in it at all.
 *
 * @param entitled people in the block, at least 5
 * @param collected how many of them have collected
 * @throws RangeError for anything else
 */
export function participationBand(entitled: number, collected: number): ParticipationBand {
  if (!Number.isSafeInteger(entitled) || entitled < 5)
    throw new RangeError(`entitled must be at least 5, not ${entitled}`);
  if (!Number.isSafeInteger(collected) || collected < 0 || collected > entitled) {
    throw new RangeError(`collected must be between 0 and ${entitled}, not ${collected}`);
  }
  const of = Math.min(FINEST, Math.floor((entitled + 1) / NUMBERS_A_SHARE));
  return { part: Math.min(of - 1, Math.floor((of * collected) / entitled)), of };
}
