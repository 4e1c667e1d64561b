import * as z from 'zod/mini';
import { RosterProblem } from './roster.js';
import { Id, Localised } from './values.js';

/**
 * What every error answer looks like: RFC 9457 `application/problem+json`.
 * `code` is stable and for programs; `message` says in both languages what is wrong and what to do.
 */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  message: Localised,
  requestId: z.optional(z.string()),
  /** For input that does not fit the contract: where, as a path such as `opensAt`, and what. */
  issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  /** For `roster-refused`: everything that is wrong with the file, as in the preview. */
  problems: z.optional(z.array(RosterProblem)),
  /** For `mirror-first` of several units at once: those whose mirror is still open, in the order of the tree. */
  units: z.optional(z.array(z.object({ unitId: Id, name: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;
