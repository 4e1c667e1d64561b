import { addDays, dayOf, type MakeSeries, SeriesRule } from '@leeway/contract';
import * as z from 'zod/mini';
import { within } from '../reminder-days.js';

const DAYS_PER_WEEK = 7;
const FIRST_IN_DAYS = 14;
/** A week at least between closing and the next opening, as the contract has it. */
const MIN_DAYS_BETWEEN = 7;

/** What the contract allows, to be said beside each field. */
export const RANGES = {
  daysOpen: { from: 1, to: 60 },
  everyWeeks: { from: 2, to: 52 },
  rounds: { from: 1, to: 50 },
  launchDays: { from: 1, to: 14 },
} as const;
export type NumberField = keyof typeof RANGES;

/** A series as it stands in the form. An empty number is NaN. */
export interface SeriesDraft {
  readonly name: string;
  readonly firstKind: MakeSeries['firstKind'];
  /** `2027-03-29`; empty while nothing is chosen. */
  readonly opensOn: string;
  readonly daysOpen: number;
  readonly everyWeeks: number;
  readonly isEndless: boolean;
  readonly rounds: number;
  readonly launchDays: number;
  readonly skipWeekends: boolean;
  readonly skipHolidays: boolean;
  readonly reminderDays: readonly number[];
  readonly cardUnitIds: readonly string[];
  readonly joins: readonly (readonly string[])[];
}

/** What suits most organisations: a baseline in two weeks, and a pulse each quarter after it. */
export function usualDraft(name: string, now: Date, timeZone: string): SeriesDraft {
  return {
    name,
    firstKind: 'baseline',
    opensOn: addDays(dayOf(now, timeZone), FIRST_IN_DAYS),
    ...{ daysOpen: 14, everyWeeks: 13, isEndless: true, rounds: 4, launchDays: 3 },
    ...{ skipWeekends: true, skipHolidays: true },
    reminderDays: [7, 2],
    cardUnitIds: [],
    joins: [],
  };
}

/** The rule as it is sent; null as long as something is missing or outside its range. */
export function ruleOf(draft: SeriesDraft): SeriesRule | null {
  const { opensOn, daysOpen, everyWeeks, launchDays, skipWeekends, skipHolidays } = draft;
  const rounds = draft.isEndless ? null : draft.rounds;
  const rule = { opensOn, daysOpen, everyWeeks, rounds, launchDays, skipWeekends, skipHolidays };
  const parsed = z.safeParse(SeriesRule, rule);
  return parsed.success ? parsed.data : null;
}

export function isOutside(draft: SeriesDraft, field: NumberField): boolean {
  if (field === 'rounds' && draft.isEndless) return false;
  const { from, to } = RANGES[field];
  const value = draft[field];
  return !Number.isInteger(value) || value < from || value > to;
}

/** Whether there is less than a week between two rounds. */
export function isTooDense({ daysOpen, everyWeeks }: Pick<SeriesDraft, 'daysOpen' | 'everyWeeks'>): boolean {
  return daysOpen + MIN_DAYS_BETWEEN > everyWeeks * DAYS_PER_WEEK;
}

/** The first round's days as the form of a single round has them, for choosing reminders. */
export function wallDatesOf({ opensOn, daysOpen }: SeriesDraft): {
  readonly opensAt: string;
  readonly closesAt: string;
} {
  if (Number.isNaN(Date.parse(opensOn)) || !Number.isInteger(daysOpen)) return { opensAt: '', closesAt: '' };
  return { opensAt: `${opensOn}T08:00`, closesAt: `${addDays(opensOn, daysOpen)}T17:00` };
}

/** The draft as it is sent; null as long as it can not be. */
export function requestOf(draft: SeriesDraft): MakeSeries | null {
  const rule = ruleOf(draft);
  const name = draft.name.trim();
  if (rule === null || name === '') return null;
  return {
    name,
    firstKind: draft.firstKind,
    rule,
    reminderDays: within(wallDatesOf(draft), draft.reminderDays),
    cardUnitIds: [...draft.cardUnitIds],
    joins: draft.joins.map((join) => [...join]),
  };
}
