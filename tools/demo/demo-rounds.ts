import type { RoundKind } from '@leeway/trust-model';

/** A round of the demo organisation; days count from the day on which the demo is filled. */
export interface DemoRound {
  readonly name: string;
  readonly kind: RoundKind;
  readonly launchedDay: number;
  readonly opensDay: number;
  readonly closesDay: number;
  /** Share of those who hand in at all that has done so by now. */
  readonly answered: number;
  /** How much better (or worse) than in the first round teams answer, in points on 1–5; `''` is for all others. */
  readonly shifts: Readonly<Record<string, number>>;
}

export const DEMO_ROUNDS: readonly DemoRound[] = [
  {
    name: 'Eerste meting',
    kind: 'baseline',
    launchedDay: -121,
    opensDay: -118,
    closesDay: -104,
    answered: 1,
    shifts: {},
  },
  {
    name: 'Tweede meting',
    kind: 'pulse',
    launchedDay: -59,
    opensDay: -56,
    closesDay: -42,
    answered: 1,
    shifts: { 'Team Noord': 0.5, 'Team Zuid': -0.1, '': 0.1 },
  },
  { name: 'Derde meting', kind: 'pulse', launchedDay: -5, opensDay: -2, closesDay: 12, answered: 0.4, shifts: {} },
];
