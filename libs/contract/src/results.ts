import { WITHHELD_REASONS } from '@leeway/trust-model';
import * as z from 'zod/mini';
import { Id, Instant, Localised, RoundKindSchema } from './values.js';

/** A published mean on 1–5: the band it lies in, and its middle. */
export const FigureView = z.object({ low: z.number(), high: z.number(), middle: z.number() });
export type FigureView = z.infer<typeof FigureView>;

/** Shown, or withheld with the reason; never null, never a zero. */
export const disclosed = <T extends z.core.$ZodType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('shown'), value }),
    z.object({ status: z.literal('withheld'), reason: z.enum(WITHHELD_REASONS) }),
  ]);

export const DisclosedFigure = disclosed(FigureView);
export type DisclosedFigure = z.infer<typeof DisclosedFigure>;

/** Numbers of respondents are only ever shown as a range. */
export const RespondentBandView = z.object({ from: z.int(), to: z.int() });
export const DisclosedRespondents = disclosed(RespondentBandView);
export type DisclosedRespondents = z.infer<typeof DisclosedRespondents>;

/** A closed round, as far as a page has to name it. */
export const RoundRef = z.object({ roundId: Id, name: z.string(), kind: RoundKindSchema, closesAt: Instant });
export type RoundRef = z.infer<typeof RoundRef>;

/**
 * Whether an earlier round asked more than this one. Only what this one asks is set beside it then: of each scale the
 * statements that a pulse asks too.
 */
export function askedMore(earlier: RoundRef, round: RoundRef): boolean {
  return earlier.kind === 'baseline' && round.kind === 'pulse';
}

/** `GET /api/results`: the closed rounds and the units whose results the person may see (own units and those below). */
export const ResultsIndex = z.object({
  /** `asksPart`: a round of some teams only, in which a team has a page and several have none. */
  rounds: z.array(z.extend(RoundRef, { asksPart: z.optional(z.literal(true)) })),
  units: z.array(z.object({ unitId: Id, parentId: z.nullable(Id), name: z.string(), leads: z.boolean() })),
});
export type ResultsIndex = z.infer<typeof ResultsIndex>;

/** The units whose own members are in a group; of a unit with units below it that is its management and staff. */
export const CoveredUnits = z.array(z.object({ name: z.string(), hasUnitsBelow: z.boolean() }));
export type CoveredUnits = z.infer<typeof CoveredUnits>;

/** What people added in their own words: never next to a figure, never from fewer than a whole group. */
export const CommentsView = z.object({
  label: Localised,
  units: CoveredUnits,
  respondents: DisclosedRespondents,
  /** In an order that says nothing. Plain text, as it was typed. */
  comments: z.array(z.string()),
});
export type CommentsView = z.infer<typeof CommentsView>;
