import type { PreviewSeries, SeriesDates, SeriesMoment, SeriesRule } from '@leeway/contract';
import { datesOf, type Moment, nextOpensOn } from './series-dates.js';

/** As many as one looks through to see whether a rule is right. */
const SHOWN = 6;

/** The first dates by a rule. */
export function previewDates({ rule, from }: PreviewSeries, timeZone: string): SeriesDates[] {
  const left = rule.rounds === null ? SHOWN : Math.min(SHOWN, rule.rounds - from + 1);
  const days: string[] = [];
  for (let day = rule.opensOn; days.length < left; day = nextOpensOn(day, rule)) days.push(day);
  return days.map((day, index) => seriesDates(from + index, day, rule, timeZone));
}

/** @param opensOn the day of opening before anything moves it */
export function seriesDates(
  number: number,
  opensOn: string,
  rule: Omit<SeriesRule, 'opensOn' | 'rounds' | 'everyWeeks'>,
  timeZone: string,
): SeriesDates {
  const { launch, opening, closing } = datesOf(opensOn, rule, timeZone);
  return { number, launch: view(launch), opening: view(opening), closing: view(closing) };
}

function view({ at, moved }: Moment): SeriesMoment {
  return { at: at.toISOString(), moved: moved === null ? null : { from: moved.from, because: [...moved.because] } };
}
