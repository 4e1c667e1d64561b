import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { Id, LanguageSchema, Name } from './values.js';

/** What a trainer is given: units by name, and until when. */
export const TrainerScope = z.object({
  unitIds: z.array(Id).check(z.minLength(1), z.maxLength(1000)),
  /** The last day on which the trainer may look, in the organisation’s time zone; at most a year ahead. */
  endsOn: Day,
});
export type TrainerScope = z.infer<typeof TrainerScope>;

/**
 * `PUT /api/trainers/:accessId`, under an id that the browser made. Somebody who is on the roster is found by the address,
 * and keeps the name that is known of them; anybody else is added, and is in no unit.
 */
export const TrainerInvitation = z.extend(TrainerScope, {
  email: z.string().check(z.trim(), z.toLowerCase(), z.minLength(3), z.maxLength(320)),
  firstName: Name,
  infix: z.string().check(z.trim(), z.maxLength(200)),
  lastName: Name,
  language: LanguageSchema,
});
export type TrainerInvitation = z.infer<typeof TrainerInvitation>;

/** `invited`: has not been there yet. `ended`: the day has passed, or an administrator has ended it. */
export const TRAINER_STATES = ['invited', 'active', 'ended'] as const;

export const TrainerAccessView = z.object({
  accessId: Id,
  memberId: Id,
  name: z.string(),
  email: z.string(),
  /** Whether they work here, too. */
  isOnRoster: z.boolean(),
  endsOn: Day,
  state: z.enum(TRAINER_STATES),
  unitIds: z.array(Id),
});
export type TrainerAccessView = z.infer<typeof TrainerAccessView>;

/**
 * `GET /api/trainers`: who has or had access, those who have it first. `PUT …/:accessId/scope` changes units and end,
 * `DELETE …/:accessId` ends it now; all of them answer with this.
 */
export const TrainerAccesses = z.object({
  trainers: z.array(TrainerAccessView),
  /** The organisation as it is today, in the order of the tree. */
  units: z.array(z.object({ unitId: Id, parentId: z.nullable(Id), name: z.string() })),
  today: Day,
  /** The latest day that an access can end on, set today. */
  latestEnd: Day,
});
export type TrainerAccesses = z.infer<typeof TrainerAccesses>;
