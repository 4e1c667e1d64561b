import * as z from 'zod/mini';
import { Id, Localised } from './values.js';

/**
 * One thing that is wrong with a roster file. `line` counts from 1, the header being line 1; null when the file as
 * a whole is meant. A file with a problem is never imported, not even in part.
 */
export const RosterProblem = z.object({
  line: z.nullable(z.int()),
  column: z.nullable(z.string()),
  code: z.string(),
  message: Localised,
});
export type RosterProblem = z.infer<typeof RosterProblem>;

/** A unit of the tree, with who leads it and how many people answer as its members. */
export const UnitRow = z.object({
  unitId: Id,
  parentId: z.nullable(Id),
  name: z.string(),
  /** How many people answer as members of this unit itself, not of the units below it. */
  headcount: z.int(),
  managers: z.array(z.string()),
});
export type UnitRow = z.infer<typeof UnitRow>;

/** What an import would change, counted in people. */
export const RosterChange = z.object({ added: z.int(), changed: z.int(), removed: z.int(), unchanged: z.int() });
export type RosterChange = z.infer<typeof RosterChange>;

/** `POST /api/roster/preview` with the file as `text/csv` body: changes nothing. */
export const RosterPreview = z.object({
  problems: z.array(RosterProblem),
  /** Null when there are problems. */
  outcome: z.nullable(
    z.object({ people: z.int(), change: RosterChange, units: z.array(UnitRow), warnings: z.array(RosterProblem) }),
  ),
});
export type RosterPreview = z.infer<typeof RosterPreview>;

/** `POST /api/roster/import` with the same body: everything or (422 `roster-refused`, with the problems of the preview) nothing. */
export const RosterImported = z.object({ people: z.int(), change: RosterChange });
export type RosterImported = z.infer<typeof RosterImported>;

/** `GET /api/roster` */
export const Roster = z.object({ people: z.int(), units: z.array(UnitRow) });
export type Roster = z.infer<typeof Roster>;
