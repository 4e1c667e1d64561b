import { addDays, instantAt, type Localised, type SeriesRule } from '@leeway/contract';
import { type DaysOff, whyOff } from './days-off.js';

const DAYS_PER_WEEK = 7;
/** As the page of a single round proposes. */
const OPENING_TIME = '08:00';
const CLOSING_TIME = '17:00';
/** Somebody who gets the welcome mail in the morning has the day to open the link. */
const LAUNCH_TIME = '08:00';
/** Administrators hear of a launch this many days ahead. */
const NOTICE_DAYS = 3;

export interface Moment {
  readonly at: Date;
  /** The day it would have been on, and what is in the way of that; null if nothing is. */
  readonly moved: { readonly from: string; readonly because: readonly Localised[] } | null;
}

export interface RoundDates {
  readonly launch: Moment;
  readonly opening: Moment;
  readonly closing: Moment;
  /** When administrators are told that it will be launched. */
  readonly noticeAt: Date;
}

/** What of a rule decides about the dates of one round. */
export type DatesRule = Pick<SeriesRule, 'daysOpen' | 'launchDays'> & DaysOff;

/**
 * When a round is launched, opens and closes. Opening and closing move forward to the next day that is not off, and the
 * launch back to the one before, so that nobody has fewer days to answer or to collect than was decided.
 * @param opensOn the day of opening before anything moves it
 * @param timeZone of the organisation; the clock on its wall opens and closes the round
 */
export function datesOf(opensOn: string, rule: DatesRule, timeZone: string): RoundDates {
  const opening = move(opensOn, 1, rule);
  const closing = move(addDays(opening.day, rule.daysOpen), 1, rule);
  const launch = move(addDays(opening.day, -rule.launchDays), -1, rule);
  return {
    launch: momentOf(launch, LAUNCH_TIME, timeZone),
    opening: momentOf(opening, OPENING_TIME, timeZone),
    closing: momentOf(closing, CLOSING_TIME, timeZone),
    noticeAt: instantAt(addDays(launch.day, -NOTICE_DAYS), LAUNCH_TIME, timeZone),
  };
}

/**
 * The day of opening of the round after this one, before anything moves it: holidays move a round, and not those after it.
 */
export function nextOpensOn(opensOn: string, { everyWeeks }: Pick<SeriesRule, 'everyWeeks'>): string {
  return addDays(opensOn, everyWeeks * DAYS_PER_WEEK);
}

interface MovedDay {
  readonly day: string;
  readonly from: string;
  readonly because: readonly Localised[];
}

function move(from: string, step: 1 | -1, daysOff: DaysOff): MovedDay {
  const because: Localised[] = [];
  let day = from;
  for (let why = whyOff(day, daysOff); why !== null; why = whyOff(day, daysOff)) {
    if (!because.includes(why)) because.push(why);
    day = addDays(day, step);
  }
  return { day, from, because };
}

function momentOf({ day, from, because }: MovedDay, time: string, timeZone: string): Moment {
  return { at: instantAt(day, time, timeZone), moved: because.length === 0 ? null : { from, because } };
}
