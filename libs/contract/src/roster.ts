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

/** What a column of a roster file can mean; `level1` is the topmost unit. `-` is not read. */
export const COLUMN_MEANINGS = [
  'email',
  'firstName',
  'infix',
  'lastName',
  'unit',
  'manager',
  'language',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'level7',
  'level8',
  'level9',
  '-',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

const MEANING = `(${COLUMN_MEANINGS.join('|')})?`;

/**
 * Query of `POST /api/roster/preview` and `/import`: what each column means, from left to right, separated by commas;
 * nothing between two commas leaves it to the name of the column. What is said at an import is remembered for the
 * organisation.
 */
export const RosterQuery = z.object({
  columns: z.optional(z.string().check(z.regex(new RegExp(`^${MEANING}(,${MEANING}){0,199}$`)))),
});
export type RosterQuery = z.infer<typeof RosterQuery>;

/** A column of the file, what it is taken for, and what stands in it. */
export const RosterFileColumn = z.object({
  name: z.string(),
  /** Null when nobody knows. */
  meaning: z.nullable(z.enum(COLUMN_MEANINGS)),
  /** How that is known: by its name, from an earlier file of the organisation, or because it was said just now. */
  knownBy: z.nullable(z.enum(['name', 'memory', 'choice'])),
  /** At most three values. */
  examples: z.array(z.string()),
});
export type RosterFileColumn = z.infer<typeof RosterFileColumn>;

/** `POST /api/roster/preview` with the file as `text/csv` body: changes nothing. */
export const RosterPreview = z.object({
  problems: z.array(RosterProblem),
  /** Null when the file could not be read as a table. */
  columns: z.nullable(z.array(RosterFileColumn)),
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

/** What an import is doing, in order. */
export const IMPORT_PHASES = ['reading', 'waiting', 'comparing', 'writing', 'finishing'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/**
 * `GET /api/roster/import`: the import that runs, or how the last one ended, as this process of the api knows it. `done`
 * and `total` count people in the phase `writing`.
 */
export const RosterProgress = z.object({
  state: z.enum(['none', 'running', 'imported', 'failed']),
  phase: z.nullable(z.enum(IMPORT_PHASES)),
  done: z.int(),
  total: z.int(),
  imported: z.nullable(RosterImported),
});
export type RosterProgress = z.infer<typeof RosterProgress>;
