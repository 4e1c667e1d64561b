import { type ChangeScale, type EffectView, type Language, LOCALES } from '@leeway/contract';

/** So that a small change does not look large. */
const LEAST_END = 1;

/** With its sign: `+0,8`, `−0,3`, `0,0`. */
export function signed(value: number, digits: 1 | 2, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' },
  });
  return format.format(value).replace('-', '−');
}

/** The end of the axis on either side, the same for all scales: whole halves of a point. */
export function endOf(scales: readonly ChangeScale[]): number {
  const effects = scales.flatMap(({ cohort, comparison }) =>
    [cohort, comparison].flatMap((effect) => (effect.status === 'stated' ? [effect.value.low, effect.value.high] : [])),
  );
  return Math.max(LEAST_END, Math.ceil(Math.max(0, ...effects.map(Math.abs)) * 2) / 2);
}

/** Where an effect stands between worse and better, in percent of the width. */
export interface EffectPlace {
  readonly from: number;
  readonly width: number;
  readonly dot: number;
}

export function placeOf({ mean, low, high }: EffectView, end: number): EffectPlace {
  const at = (value: number): number => ((Math.min(end, Math.max(-end, value)) + end) / (2 * end)) * 100;
  return { from: at(low), width: at(high) - at(low), dot: at(mean) };
}
