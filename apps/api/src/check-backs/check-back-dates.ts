import { addDays, CHECK_BACK_WEEKS } from '@leeway/contract';
import { datesOf } from '../series/series-dates.js';

/** A week to answer a few statements, and a few days before it to collect: never in a weekend or on a holiday. */
const RULE = { daysOpen: 7, launchDays: 4, skipWeekends: true, skipHolidays: true };
const DAYS_PER_WEEK = 7;

export interface CheckBackDates {
  readonly weeks: (typeof CHECK_BACK_WEEKS)[number];
  readonly launchAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** When the teams of a training are asked again. @param trainedOn `2026-12-04` */
export function checkBackDates(trainedOn: string, timeZone: string): CheckBackDates[] {
  return CHECK_BACK_WEEKS.map((weeks) => {
    const { launch, opening, closing } = datesOf(addDays(trainedOn, weeks * DAYS_PER_WEEK), RULE, timeZone);
    return { weeks, launchAt: launch.at, opensAt: opening.at, closesAt: closing.at };
  });
}
