import * as z from 'zod/mini';
import { Id, Localised } from './values.js';

/** What a unit will get out of a round, as can be told before launch. */
export const UNIT_OUTCOMES = ['own-block', 'joins-block', 'no-members', 'none'] as const;

/** How a block hands out its credentials: each member gets a link by mail, or everybody draws a card. */
export const HANDED_OUT = ['mail', 'cards'] as const;
export type HandedOut = (typeof HANDED_OUT)[number];
export const HandedOutSchema = z.enum(HANDED_OUT);

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
    }),
  ),
});
export type BlockPlanView = z.infer<typeof BlockPlanView>;
