import { VIEW_REFUSALS, WITHHELD_REASONS } from '@leeway/trust-model';
import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { DisclosedRespondents, RoundRef } from './results.js';
import { Id, Name } from './values.js';

const UnitIds = z.array(Id).check(z.minLength(1), z.maxLength(1000));

/** A cohort as a trainer puts it together: units whose own groups are in it, as a closed round has published them. */
export const CohortDraft = z.object({ name: Name, roundId: Id, unitIds: UnitIds });
export type CohortDraft = z.infer<typeof CohortDraft>;

/** What a cohort comes to in its round. */
export const CohortSizeView = z.object({
  /** Published groups that are shown by name. */
  named: z.int(),
  /** Others, which are part of the whole only: none, or three or more. */
  unnamed: z.int(),
  /** One or two others: so few would be told by the whole, and are left out of it. */
  unnamedLeftOut: z.int(),
  /** Of all that count, by the middles of their bands. */
  respondents: DisclosedRespondents,
});
export type CohortSizeView = z.infer<typeof CohortSizeView>;

/** `POST /api/training/rounds/:roundId/size`: what a choice comes to, while it is made. Nothing is kept of it. */
export const CohortChoice = z.object({ unitIds: UnitIds });
export type CohortChoice = z.infer<typeof CohortChoice>;
export const CohortForecast = z.object({
  size: CohortSizeView,
  /** Why it can't be saved beside the cohorts there have been; null if it can. */
  refusal: z.nullable(z.enum(VIEW_REFUSALS)),
});
export type CohortForecast = z.infer<typeof CohortForecast>;

/** `GET` and `PUT /api/training/cohorts/:cohortId`, the latter with a draft, under an id that the browser made. */
export const CohortView = z.object({
  cohortId: Id,
  name: z.string(),
  round: RoundRef,
  unitIds: z.array(Id),
  size: CohortSizeView,
});
export type CohortView = z.infer<typeof CohortView>;

/** `GET /api/training`: what a trainer has been given, and made of it. `DELETE …/cohorts/:cohortId` answers with it, too. */
export const TrainingHome = z.object({
  access: z.object({
    accessId: Id,
    endsOn: Day,
    /** As they are called today, in the order of the tree. */
    units: z.array(z.object({ unitId: Id, name: z.string() })),
  }),
  /** Closed ones, newest first. */
  rounds: z.array(RoundRef),
  cohorts: z.array(
    z.object({
      cohortId: Id,
      name: z.string(),
      round: RoundRef,
      units: z.int(),
      /** Whether all of its units are still part of the access; else it is closed. */
      isOpen: z.boolean(),
    }),
  ),
});
export type TrainingHome = z.infer<typeof TrainingHome>;

/** Whether and how a unit's own group can be in a cohort. */
export const UnitInclusion = z.discriminatedUnion('status', [
  /** It has a result of its own. */
  z.object({ status: z.literal('own') }),
  /** Its result is that of several units: all of these come together. */
  z.object({ status: z.literal('together'), unitIds: z.array(Id) }),
  /** Its result is also that of units outside of the access, so many of them: it can't come. */
  z.object({ status: z.literal('with-others'), unitIds: z.array(Id), others: z.int() }),
  /** Nothing is published of it. */
  z.object({ status: z.literal('withheld'), reason: z.enum(WITHHELD_REASONS) }),
  /** It did not exist when the round was launched. */
  z.object({ status: z.literal('not-in-round') }),
]);
export type UnitInclusion = z.infer<typeof UnitInclusion>;

/** `GET /api/training/rounds/:roundId/units`: the units of the access in the order of the tree, and what can be included. */
export const TrainingUnits = z.object({
  round: RoundRef,
  units: z.array(
    z.object({
      unitId: Id,
      /** The nearest one above it that is part of the access, too. */
      parentId: z.nullable(Id),
      name: z.string(),
      /** Whether everybody who leads it lets the trainer see it by name. */
      isNamed: z.boolean(),
      inclusion: UnitInclusion,
    }),
  ),
});
export type TrainingUnits = z.infer<typeof TrainingUnits>;
