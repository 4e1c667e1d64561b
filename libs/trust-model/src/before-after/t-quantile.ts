import jStat from 'jstat';

/**
 * The value that Student's t with ν degrees of freedom stays within, on both sides of 0, with a given chance:
 *
 *     t = F⁻¹((1 + level) / 2; ν)
 *
 * ν need not be whole: Welch's is not. Above 0. Source: jstat's inverse of the incomplete beta function. Example: 95 % and
 * ν = 9 give 2.2622.
 *
 * @param level between 0 and 1
 * @param freedom above 0
 * @throws RangeError for anything else
 */
export function tQuantile(level: number, freedom: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  if (!(freedom > 0)) throw new RangeError(`degrees of freedom are above 0, not ${freedom}`);
  return jStat.studentt.inv((1 + level) / 2, freedom);
}
