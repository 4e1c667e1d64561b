import type { PreviewSeries, SeriesDates, SeriesMoment, SeriesRule } from '@leeway/contract';
import { datesOf, type Moment, nextOpensOn } from './series-dates.js';

/** As many as one looks through to see whether a rule is right. */
const SHOWN = 6;

/** The first dates by a rule. */
export function previewDates({ rule, from }: PreviewSeries): SeriesDates[] {
  const left = rule.rounds === null ? SHOWN : Math.min(SHOWN, rule.rounds - from + 1);
  const days: string[] = [];
  for (let day = rule.opensOn; days.length < left; day = nextOpensOn(day, rule)) days.push(day);
  return days.map((day, index) => seriesDates(from + index, day, rule));
}

/** @param opensOn the day of opening before anything moves it */
export function seriesDates(
  number: number,
  opensOn: string,
  rule: Omit<SeriesRule, 'opensOn' | 'rounds' | 'everyWeeks'>,
): SeriesDates {
  const { launch, opening, closing } = datesOf(opensOn, rule);
  return { number, launch: view(launch), opening: view(opening), closing: view(closing) };
}

function view({ at, moved }: Moment): SeriesMoment {
  return { at: at.toISOString(), moved: moved === null ? null : { from: moved.from, because: [...moved.because] } };
}
