/** A range of numbers of respondents, both ends included. */
export interface RespondentBand {
  readonly from: number;
  readonly to: number;
}

/** Upper ends as anonymity.md, R5 gives them. */
const UPPER_ENDS = [7, 10, 15, 20, 30, 50, 100] as const;
const LOWEST = 5;

/**
 * The band in which a number of respondents is shown: 5–7, 8–10, 11–15, 16–20, 21–30, 31–50, 51–100 (anonymity.md,
 * R5), and on from there in the steps 2, 5, 10: 101–200, 201–500, 501–1000, 1001–2000, …
 *
 * @param respondents at least 5: there is no band for less, because less is never shown
 * @throws RangeError below 5, or if it is not a whole number
 */
export function respondentBand(respondents: number): RespondentBand {
  if (!Number.isSafeInteger(respondents) || respondents < LOWEST) {
    throw new RangeError(`respondents must be a whole number of at least ${LOWEST}, not ${respondents}`);
  }
  let from = LOWEST;
  for (const to of UPPER_ENDS) {
    if (respondents <= to) return { from, to };
    from = to + 1;
  }
  for (let decade = 100; ; decade *= 10) {
    for (const step of [2, 5, 10]) {
      const to = decade * step;
      if (respondents <= to) return { from, to };
      from = to + 1;
    }
  }
}
