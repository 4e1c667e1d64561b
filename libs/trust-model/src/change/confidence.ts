/**
 * How sure Leeway is before it says that something changed or lies on one side of a border: intervals of 90 %, two-sided,
 * so that each direction is claimed by mistake at most once in twenty times. Not 95 %: the band of a figure comes on top
 * at its full width, which makes the real error far smaller already, and a team of eight would never be told anything.
 */
export const CONFIDENCE_LEVEL = 0.9;

/**
 * The standard normal quantile that belongs to it, z = Φ⁻¹(0.95). Normal and not t, because the deviation is that of the
 * whole organisation (at least 80 degrees of freedom) or a constant, never that of the team. Source: NIST Technical Note
 * 1297 (1994), 6.2 and table B.1, "k = 1.645 encompasses 90 percent"; the digits are SciPy's `norm.ppf(0.95)`.
 */
export const CONFIDENCE_QUANTILE = 1.6448536269514722;
