/**
 * Hedges' correction of an effect size for few people, 0 < J < 1:
 *
 *     J = 1 − 3 / (4ν − 1)
 *
 * His approximation, not the exact one with gamma functions: from ν = 38, twenty people at either moment, they are within
 * 0.0001 of each other. Source: Hedges, 1981; Borenstein, Hedges, Higgins & Rothstein, *Introduction to Meta-Analysis*
 * (2009), p. 27, formula 4.22. Example: ν = 98 gives 0.9923.
 *
 * @param freedom degrees of freedom, above 1
 * @throws RangeError for fewer
 */
export function smallSampleCorrection(freedom: number): number {
  if (!(freedom > 1)) throw new RangeError(`the correction needs more than one degree of freedom, not ${freedom}`);
  return 1 - 3 / (4 * freedom - 1);
}

/**
 * Hedges' g: a difference of means in standard deviations of people, corrected for few of them.
 *
 *     g = J · d, d = difference / s, ν = n₁ + n₂ − 2
 *
 * s is the deviation of people within teams, not that of the changes of teams, so that g can be set beside those of other
 * trainings. Source: as above, formulas 4.18 and 4.23. Example: means of 103 and 100, s = 5.0249 and 50 people each give g = 0.5924.
 *
 * @param deviation above 0, in the unit of the difference
 * @param respondents how many at either moment, more than three in all
 * @throws RangeError for a deviation of 0 or fewer people
 */
export function hedgesG(difference: number, deviation: number, respondents: readonly [number, number]): number {
  if (!(deviation > 0)) throw new RangeError(`a deviation is above 0, not ${deviation}`);
  return (smallSampleCorrection(respondents[0] + respondents[1] - 2) * difference) / deviation;
}
