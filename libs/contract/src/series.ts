import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { Joins } from './blocks.js';
import { ReminderDays, ROUND_STATES } from './rounds.js';
import { Id, Instant, Localised, RoundKindSchema } from './values.js';

/** `finished`: as many rounds as were wanted have been launched or skipped; `stopped`: by an administrator, for good. */
export const SERIES_STATES = ['running', 'paused', 'stopped', 'finished'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

/** `planned`: its launch has not come; `skipped`: it does not take place, and the reason is said. */
export const SERIES_ROUND_STATES = ['planned', 'launched', 'skipped'] as const;
export type SeriesRoundState = (typeof SERIES_ROUND_STATES)[number];

/**
 * Why a round of a series does not take place: an administrator skipped it; its opening passed while the series was paused,
 * while nothing ran (`missed`), or while no launch was possible; or the series was stopped.
 */
export const SKIP_REASONS = ['by-administrator', 'paused', 'missed', 'not-possible', 'stopped'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** At least this many days lie between one opening and the next, besides those in which the round is open. */
const MIN_DAYS_BETWEEN = 7;
const DAYS_PER_WEEK = 7;

/** Far enough for everybody, and near enough for every calendar. */
const OpeningDay = z.iso.date().check(z.refine((day) => day >= '2020' && day < '2100'));

const ruleFields = {
  /** The day on which the (next) round opens, before holidays and weekends move it. */
  opensOn: OpeningDay,
  /** From the day of opening to that of closing. */
  daysOpen: z.int().check(z.minimum(1), z.maximum(60)),
  everyWeeks: z.int().check(z.minimum(2), z.maximum(52)),
  /** How many rounds, the skipped ones too; null: until somebody stops it. */
  rounds: z.nullable(z.int().check(z.minimum(1), z.maximum(50))),
  /** How many days before its opening a round is launched, so that people collect their credentials ahead. */
  launchDays: z.int().check(z.minimum(1), z.maximum(14)),
  skipWeekends: z.boolean(),
  /** The Dutch ones. */
  skipHolidays: z.boolean(),
};
const leavesRoom = ({ daysOpen, everyWeeks }: { daysOpen: number; everyWeeks: number }): boolean =>
  daysOpen + MIN_DAYS_BETWEEN <= everyWeeks * DAYS_PER_WEEK;

/** By what the dates of a series are reckoned. A round closes at least a week before the next one opens. */
export const SeriesRule = z.object(ruleFields).check(z.refine(leavesRoom));
export type SeriesRule = z.infer<typeof SeriesRule>;

/** A moment of a round, and what moved it away from the day it would have been on; null if nothing did. */
export const SeriesMoment = z.object({
  at: Instant,
  moved: z.nullable(z.object({ from: Day, because: z.array(Localised) })),
});
export type SeriesMoment = z.infer<typeof SeriesMoment>;

export const SeriesDates = z.object({
  number: z.int(),
  launch: SeriesMoment,
  opening: SeriesMoment,
  closing: SeriesMoment,
});
export type SeriesDates = z.infer<typeof SeriesDates>;

/** `POST /api/series/preview`: the dates by a rule; 422 `opens-in-the-past`. */
export const PreviewSeries = z.object({
  rule: SeriesRule,
  /** The number of the first of them. */
  from: z.int().check(z.minimum(1)),
});
export type PreviewSeries = z.infer<typeof PreviewSeries>;

/** The first of them; all, if there are few. */
export const SeriesPreview = z.object({ dates: z.array(SeriesDates) });
export type SeriesPreview = z.infer<typeof SeriesPreview>;

/** Each round is called by it and its number, so it is a little shorter than other names. */
const SeriesName = z.string().check(z.trim(), z.minLength(1), z.maxLength(190));

/**
 * `PUT /api/series/:seriesId`: makes a series under an id the client chose, so that a repeat does no harm (200 with the same
 * one; 409 `series-differs` when the body differs). 422 `opens-in-the-past`, `reminder-outside-round`.
 */
export const MakeSeries = z.object({
  name: SeriesName,
  /** Of the first round that takes place. The others are pulses. */
  firstKind: RoundKindSchema,
  rule: SeriesRule,
  reminderDays: ReminderDays,
  /** As in a launch; of units that are gone at a later launch it is left out. */
  cardUnitIds: z.array(Id),
  joins: Joins,
});
export type MakeSeries = z.infer<typeof MakeSeries>;

/** `PUT /api/series/:seriesId/state`. 409 `series-over`. */
export const SetSeriesState = z.object({ state: z.enum(['running', 'paused', 'stopped']) });
export type SetSeriesState = z.infer<typeof SetSeriesState>;

/** `PUT /api/series/:seriesId/coming`: when the next round opens, and after how many weeks the ones after it. */
export const ChangeComing = z.object({ opensOn: OpeningDay, everyWeeks: ruleFields.everyWeeks });
export type ChangeComing = z.infer<typeof ChangeComing>;

/** `POST /api/series/:seriesId/skip`: only the next one; again, it changes nothing. 409 `series-round-launched`. */
export const SkipRound = z.object({ number: z.int() });
export type SkipRound = z.infer<typeof SkipRound>;

export const SeriesRound = z.object({
  number: z.int(),
  name: z.string(),
  kind: RoundKindSchema,
  state: z.enum(SERIES_ROUND_STATES),
  skippedBecause: z.nullable(z.enum(SKIP_REASONS)),
  dates: SeriesDates,
  /** Why it could not be launched when its moment came; it is tried again until it would open. */
  problem: z.nullable(Localised),
  /** Units that were chosen for cards or to be together, and that were gone at the launch. */
  leftOut: z.array(z.string()),
  /** Of a round that was launched; it may have been extended since. */
  round: z.nullable(z.object({ roundId: Id, state: z.enum(ROUND_STATES), closesAt: Instant })),
});
export type SeriesRound = z.infer<typeof SeriesRound>;

export const SeriesView = z.object({
  seriesId: Id,
  name: z.string(),
  firstKind: RoundKindSchema,
  state: z.enum(SERIES_STATES),
  everyWeeks: z.int(),
  rounds: z.nullable(z.int()),
  /** The next one that is launched; null if there is none. */
  next: z.nullable(SeriesRound),
});
export type SeriesView = z.infer<typeof SeriesView>;

/** `GET /api/series`: those that go on first. */
export const SeriesList = z.object({ series: z.array(SeriesView) });
export type SeriesList = z.infer<typeof SeriesList>;

/** `GET /api/series/:seriesId` */
export const SeriesDetail = z.object({
  series: SeriesView,
  rule: SeriesRule,
  reminderDays: ReminderDays,
  /** In their order: what was, and the next one. */
  rounds: z.array(SeriesRound),
  /** What would follow after these. */
  later: z.array(SeriesDates),
});
export type SeriesDetail = z.infer<typeof SeriesDetail>;
