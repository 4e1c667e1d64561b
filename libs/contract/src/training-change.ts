import { EFFECT_REFUSALS, SCALE_GROUPS, UNPAIRED_REASONS, VIEW_REFUSALS } from '@leeway/trust-model';
import * as z from 'zod/mini';
import { DisclosedFigure, RoundRef } from './results.js';
import { ChangeView } from './team-result.js';
import { Id, Instant, LanguageSchema, Localised } from './values.js';

/** Why two rounds can't be set beside each other at all. */
export const PAIR_REFUSALS = ['other-questions'] as const;

/**
 * `GET /api/training/cohorts/:cohortId/change/rounds`: which rounds can be compared. It shows no figure, and nothing is
 * kept of it.
 */
export const ChangeRounds = z.object({
  /** Closed ones, the oldest first. */
  rounds: z.array(RoundRef),
  /** Every earlier one with every later one. */
  pairs: z.array(z.object({ beforeId: Id, afterId: Id, refusal: z.nullable(z.enum(PAIR_REFUSALS)) })),
  /** From the round of the cohort to the newest one after it, if that can be compared; null if none can. */
  proposed: z.nullable(z.object({ beforeId: Id, afterId: Id })),
  /** The next round that closes, if one has been launched. */
  next: z.nullable(z.object({ name: z.string(), closesAt: Instant })),
});
export type ChangeRounds = z.infer<typeof ChangeRounds>;

/** Points on 1–5 and deviations, to two decimals. The interval is of 95 %. */
const Effect = {
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  change: ChangeView,
  /** Hedges' g; null if people within teams don't lie apart, as far as is published. */
  size: z.nullable(z.object({ g: z.number(), low: z.number(), high: z.number() })),
};
const EffectView = z.object(Effect);
export type EffectView = z.infer<typeof EffectView>;

const TeamsEffectView = z.object({
  ...Effect,
  teams: z.int(),
  /** People in these teams for certain, at either moment. */
  people: z.object({ before: z.int(), after: z.int() }),
});

const stated = <T extends z.core.$ZodType>(value: T) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('stated'), value }),
    z.object({ status: z.literal('refused'), reason: z.enum(EFFECT_REFUSALS), text: Localised }),
  ]);
const StatedEffect = stated(EffectView);
export type StatedEffect = z.infer<typeof StatedEffect>;
const StatedTeamsEffect = stated(TeamsEffectView);
export type StatedTeamsEffect = z.infer<typeof StatedTeamsEffect>;

const ChangeScale = z.object({
  scaleId: z.string(),
  group: z.enum(SCALE_GROUPS),
  name: Localised,
  /** What can honestly be said of it. */
  sentence: Localised,
  cohort: StatedTeamsEffect,
  comparison: StatedTeamsEffect,
  /** The change of the cohort minus that of the other teams. */
  difference: StatedEffect,
  /** Those by name, in the order of the tree. */
  teams: z.array(
    z.object({
      teamId: z.string(),
      label: Localised,
      before: DisclosedFigure,
      after: DisclosedFigure,
      change: ChangeView,
    }),
  ),
});
export type ChangeScale = z.infer<typeof ChangeScale>;

/** What is beside the cohort, or why less than that is shown beside what the trainer has seen before. */
export const CHANGE_SCOPES = ['whole', 'without-comparison', 'named-only'] as const;

/** `GET /api/training/cohorts/:cohortId/change?before=&after=`: two closed rounds beside each other. */
export const TrainingChangeView = z.object({
  cohort: z.object({ cohortId: Id, name: z.string() }),
  before: RoundRef,
  after: RoundRef,
  scope: z.enum(CHANGE_SCOPES),
  /** Why it is not the whole; null if it is. */
  refusal: z.nullable(z.enum(VIEW_REFUSALS)),
  /** All of it in a sentence or two. */
  summary: z.array(Localised),
  scales: z.array(ChangeScale),
  /** Units of the cohort that are not counted. */
  unpaired: z.array(z.object({ name: z.string(), reason: z.enum(UNPAIRED_REASONS), text: Localised })),
  /** What can't be concluded. */
  limits: z.array(z.object({ kind: z.string(), text: Localised })),
});
export type TrainingChangeView = z.infer<typeof TrainingChangeView>;

export const ChangeQuery = z.object({ before: Id, after: Id });
export type ChangeQuery = z.infer<typeof ChangeQuery>;

/** `GET /api/training/cohorts/:cohortId/change/export/:format`: a file, made of the same view as the page. */
export const CHANGE_FORMATS = ['pdf', 'csv'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];
export const ChangeExportQuery = z.object({ before: Id, after: Id, language: z._default(LanguageSchema, 'nl') });
export type ChangeExportQuery = z.infer<typeof ChangeExportQuery>;

/**
 * `GET /api/training/cohorts/:cohortId/slides`: the brief, and two rounds beside each other: those of the query, or the
 * proposed ones; without a pair, or if nothing else is wanted, the slides end with the brief.
 */
export const SlidesQuery = z.object({
  before: z.optional(Id),
  after: z.optional(Id),
  /** Slides of the page of the brief: nothing is compared, and so nothing of a comparison counts as shown. */
  only: z.optional(z.literal('brief')),
  language: z._default(LanguageSchema, 'nl'),
});
export type SlidesQuery = z.infer<typeof SlidesQuery>;
