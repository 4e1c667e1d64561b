import { OWN_DIRECTIONS } from '@leeway/trust-model';
import * as z from 'zod/mini';
import { CoveredUnits, DisclosedFigure, DisclosedRespondents, RoundRef } from './results.js';
import { SPOKEN_FOR } from './spoken-for.js';
import { Id, Localised } from './values.js';

/**
 * `GET /api/results/:roundId/overview`: the published groups that speak for the units somebody may see, beside each other.
 * Whoever leads one unit without units below gets one row. Nothing here is added, subtracted or ranked.
 */
export const ResultsOverview = z.object({
  round: RoundRef,
  /** The columns: every scale that the round asks. */
  scales: z.array(
    z.object({
      scaleId: z.string(),
      name: Localised,
      group: z.enum(['cause', 'letting-go', 'foundation']),
      /** `propensity` has no good end, and so no colour. */
      hasGoodEnd: z.boolean(),
    }),
  ),
  /** The organisation's own statements that the round asked, as columns of their own. */
  ownItems: z.array(z.object({ itemId: z.string(), text: Localised, direction: z.enum(OWN_DIRECTIONS) })),
  /** For comparison; null if the organisation has no result. */
  organisation: z.nullable(z.array(DisclosedFigure)),
  /** Of the own statements, in their order; null if the organisation has no result. */
  organisationOwnItems: z.nullable(z.array(DisclosedFigure)),
  /** The rows, in the order of the tree: each group once, under the first unit that it speaks for, a unit as a whole before its own group. */
  groups: z.array(
    z.object({
      groupId: z.string(),
      label: Localised,
      units: CoveredUnits,
      respondents: DisclosedRespondents,
      responseCaution: z.nullable(z.enum(['below-60', 'below-40'])),
      /** One for each scale, in the order of `scales`. */
      figures: z.array(DisclosedFigure),
      /** One for each own statement, in the order of `ownItems`. */
      ownItems: z.array(DisclosedFigure),
    }),
  ),
  /** The units that the person may see, in the order of the tree, with what speaks for each. */
  units: z.array(
    z.object({
      unitId: Id,
      name: z.string(),
      /** 0 at the top of what the person sees. */
      depth: z.int(),
      spokenFor: z.enum(SPOKEN_FOR),
      /** In `groups`; null if nothing speaks for it. */
      groupId: z.nullable(z.string()),
      /** In `groups`: of who answers in the unit itself, beside the unit as a whole; null if there is no such group. */
      ownGroupId: z.nullable(z.string()),
    }),
  ),
});
export type ResultsOverview = z.infer<typeof ResultsOverview>;
