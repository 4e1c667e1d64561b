import * as z from 'zod/mini';
import { Id, Instant } from './values.js';

/** Somebody who is not there any more, and whose name and address are still kept. */
export const Leaver = z.object({
  memberId: Id,
  name: z.string(),
  email: z.string(),
  /** When the last round closes in which they are entitled to answer; until then they can't be erased. */
  inRoundUntil: z.nullable(Instant),
});
export type Leaver = z.infer<typeof Leaver>;

/** `GET /api/people/leavers?search=`: by name, at most fifty of them. */
export const Leavers = z.object({ people: z.array(Leaver), total: z.int() });
export type Leavers = z.infer<typeof Leavers>;

/**
 * `DELETE /api/people/:memberId` erases somebody who has left: name and address are replaced, sessions, links and own views
 * removed. The same again: the same answer. 409 `erase-still-here` and `erase-in-round`.
 */
export const LeaverSearch = z.object({
  search: z.optional(z.string().check(z.trim(), z.maxLength(200))),
});
export type LeaverSearch = z.infer<typeof LeaverSearch>;
