import type { RespondentBand } from '../bands/respondent-band.js';

/**
 * The standard error of a team's mean as a statement beyond today's answers, in points of 1–5:
 *
 *     SE = s / √n, n the low end of the respondent band
 *
 * The exact number is not published; its low end never makes the error too small. There is no correction for a finite
 * team: the same people answer a little differently next week. The half-width of the figure's own band is not in here: it
 * is a hard limit and no deviation, so `intervalOf` adds it as it is, behind the quantile. Source: measurement.md,
 * "Uncertainty, said honestly". Example: s = 0.7 and 8–10 respondents give 0.2475.
 *
 * @param deviation within teams, at least 0, in points
 * @throws RangeError for a negative deviation, or a band that starts below 1
 */
export function standardErrorOf(deviation: number, respondents: RespondentBand): number {
  if (!(deviation >= 0)) throw new RangeError(`a deviation is at least 0, not ${deviation}`);
  if (!(respondents.from >= 1)) throw new RangeError(`a mean needs at least one answer, not ${respondents.from}`);
  return deviation / Math.sqrt(respondents.from);
}
