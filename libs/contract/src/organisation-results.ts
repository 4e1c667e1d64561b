import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { RoundRef } from './results.js';
import { ResultsOverview } from './results-overview.js';
import { ChangeView } from './team-result.js';
import { Id } from './values.js';

/** `GET /api/organisation-results`: the rounds that have been released, newest first. */
export const OrganisationRounds = z.object({ rounds: z.array(RoundRef) });
export type OrganisationRounds = z.infer<typeof OrganisationRounds>;

/** Query of `GET /api/organisation-results/:roundId`: the earlier round to compare with; without it the one before. */
export const OrganisationResultsQuery = z.object({ before: z.optional(Id) });
export type OrganisationResultsQuery = z.infer<typeof OrganisationResultsQuery>;

/** How many agreements of a unit are in progress. What was agreed, and with whom, is the team's. */
const UnitAgreements = z.object({
  unitId: Id,
  name: z.string(),
  open: z.int(),
  /** Of these, whose day has passed. */
  overdue: z.int(),
  /** The next day on which one is looked at; null if all are overdue. */
  nextDueOn: z.nullable(Day),
});

/**
 * `GET /api/organisation-results/:roundId`, for who may read the organisation overview: every published group beside the
 * others, as it was released, in the order of the tree.
 */
export const OrganisationResults = z.object({
  overview: ResultsOverview,
  /** Rounds with the same statements that closed before this one, newest first. */
  comparable: z.array(RoundRef),
  /** Null if there is none to compare with. */
  comparison: z.nullable(
    z.object({
      round: RoundRef,
      /**
       * By group, one for each scale in the order of the overview's; a group that is not made of the same units in both
       * rounds is not here.
       */
      groups: z.array(z.object({ groupId: z.string(), changes: z.array(ChangeView) })),
    }),
  ),
  /** In the order of the tree of today; units without any are left out. */
  agreements: z.array(UnitAgreements),
});
export type OrganisationResults = z.infer<typeof OrganisationResults>;
