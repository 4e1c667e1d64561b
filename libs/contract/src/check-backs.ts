import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { Id, Instant, Name } from './values.js';

/** How many weeks after a training its teams are asked again. */
export const CHECK_BACK_WEEKS = [2, 6, 12] as const;

/** `proposed` by the trainer; an administrator decides. After `declined` the trainer can propose anew. */
export const CHECK_BACK_STATES = ['proposed', 'accepted', 'declined'] as const;
export type CheckBackState = (typeof CHECK_BACK_STATES)[number];

export const CHECK_BACK_ROUND_STATES = ['planned', 'launched', 'skipped'] as const;
export type CheckBackRoundState = (typeof CHECK_BACK_ROUND_STATES)[number];

/**
 * Why a check-back does not take place: the trainer's access to these teams is over (`access-over`), another round is open at
 * the time (`another-round`), no team is a group as it was (`not-possible`), or its opening passed while nothing ran.
 */
export const CHECK_BACK_SKIPS = ['access-over', 'another-round', 'not-possible', 'missed'] as const;
export type CheckBackSkip = (typeof CHECK_BACK_SKIPS)[number];

/** The check-backs of one cohort: three short rounds, of nobody but its teams. */
export const CheckBacks = z.object({
  cohortId: Id,
  /** Of the cohort when it was proposed; the rounds are called after it. */
  name: z.string(),
  trainer: z.string(),
  trainedOn: Day,
  /** Those that are asked, as they are called today: teams that had a result by themselves in the round of the cohort. */
  teams: z.array(z.string()),
  state: z.enum(CHECK_BACK_STATES),
  /** Why it was declined; else null. */
  reason: z.nullable(z.string()),
  rounds: z.array(
    z.object({
      weeks: z.int(),
      opensAt: Instant,
      closesAt: Instant,
      state: z.enum(CHECK_BACK_ROUND_STATES),
      skippedBecause: z.nullable(z.enum(CHECK_BACK_SKIPS)),
    }),
  ),
});
export type CheckBacks = z.infer<typeof CheckBacks>;

/** `GET /api/training/cohorts/:cohortId/check-backs`, for its trainer; `PUT` with a proposal answers with it, too. */
export const OwnCheckBacks = z.object({ checkBacks: z.nullable(CheckBacks) });
export type OwnCheckBacks = z.infer<typeof OwnCheckBacks>;
export const CheckBackProposal = z.object({ trainedOn: Day });
export type CheckBackProposal = z.infer<typeof CheckBackProposal>;

/** `GET /api/check-backs`, for administrators: what waits for them comes first. */
export const CheckBackList = z.object({ checkBacks: z.array(CheckBacks) });
export type CheckBackList = z.infer<typeof CheckBackList>;

/** `PUT /api/check-backs/:cohortId/decision`: answers with the list. What has been decided stays decided. */
export const CheckBackDecision = z.discriminatedUnion('state', [
  z.object({ state: z.literal('accepted'), trainedOn: Day }),
  z.object({ state: z.literal('declined'), trainedOn: Day, reason: Name }),
]);
export type CheckBackDecision = z.infer<typeof CheckBackDecision>;
