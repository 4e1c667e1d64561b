import type { RespondentBand } from '../bands/respondent-band.js';

/** Below 60 % of those entitled: read with caution. Below 40 %: no stance and no stuck state (measurement.md). */
export const RESPONSE_CAUTIONS = ['below-60', 'below-40'] as const;
export type ResponseCaution = (typeof RESPONSE_CAUTIONS)[number];

/**
 * Whether so few of those entitled took part that a page has to say so.
 *
 *     rate = Σ min(upper end of the respondent band, headcount) / Σ headcount
 *
 * From the bands that are published and the headcounts in the public directory, never from the exact number of
 * respondents: a caution that follows from what is published cannot narrow a band. The price is that it comes late,
 * at a rate that is *certainly* below the border. Example: 8–10 of 20 is at most 50 %, so below-60.
 *
 * @param parts one for each reporting group
 * @param silent people in blocks that nobody answered
 */
export function responseCaution(
  parts: readonly { readonly respondents: RespondentBand; readonly headcount: number }[],
  silent = 0,
): ResponseCaution | null {
  const headcount = parts.reduce((sum, part) => sum + part.headcount, silent);
  const atMost = parts.reduce((sum, part) => sum + Math.min(part.respondents.to, part.headcount), 0);
  // In whole numbers: 0.6 and 0.4 have no exact binary form.
  if (atMost * 10 < headcount * 4) return 'below-40';
  if (atMost * 10 < headcount * 6) return 'below-60';
  return null;
}
