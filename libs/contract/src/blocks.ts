import * as z from 'zod/mini';
import { Id, Localised } from './values.js';

/** What a unit will get out of a round, as can be told before launch. */
export const UNIT_OUTCOMES = ['own-block', 'joins-block', 'no-members', 'none'] as const;

/** How a block hands out its credentials: each member gets a link by mail, or everybody draws a card. */
export const HANDED_OUT = ['mail', 'cards'] as const;
export type HandedOut = (typeof HANDED_OUT)[number];
export const HandedOutSchema = z.enum(HANDED_OUT);

/**
 * Why a unit gets no result of its own: it is too small; it takes in a neighbour that is too small; or the administrator put
 * it together with others.
 */
export const TOGETHER_REASONS = ['too-small', 'takes-in-small', 'joined'] as const;
export type TogetherReason = (typeof TOGETHER_REASONS)[number];

/** Units whose blocks are put together on purpose: of each entry, all become one. It can only make groups larger. */
export const Joins = z.array(z.array(Id).check(z.minLength(2), z.maxLength(100))).check(z.maxLength(100));
export type Joins = z.infer<typeof Joins>;

/** A group that is reported together. */
export const PlannedBlock = z.object({
  label: Localised,
  /** The deepest unit that contains the whole block. */
  unitId: Id,
  /** The units whose own members are in it. */
  groupUnitIds: z.array(Id),
  headcount: z.int(),
});
export type PlannedBlock = z.infer<typeof PlannedBlock>;

/** `POST /api/block-plan`: the plan with blocks put together. 422 `nothing-to-join` for a unit of which nobody is in a block. */
export const PlanBlocks = z.object({ joins: Joins });
export type PlanBlocks = z.infer<typeof PlanBlocks>;

/** `GET /api/block-plan`: how today's roster would be partitioned if a round were launched now. */
export const BlockPlanView = z.object({
  /** Goes back with the launch, so that nothing is launched that the administrator has not seen. */
  planHash: z.string(),
  people: z.int(),
  minHeadcount: z.int(),
  blocks: z.array(PlannedBlock),
  units: z.array(
    z.object({
      unitId: Id,
      parentId: z.nullable(Id),
      name: z.string(),
      headcount: z.int(),
      outcome: z.enum(UNIT_OUTCOMES),
      /** Index into `blocks`, for units that have members and a block. */
      block: z.nullable(z.int()),
      /** Null unless it is together with others. */
      why: z.nullable(z.enum(TOGETHER_REASONS)),
    }),
  ),
});
export type BlockPlanView = z.infer<typeof BlockPlanView>;
