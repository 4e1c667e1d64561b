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
}

export const DEMO_ROUNDS: readonly DemoRound[] = [
  {
    name: 'Eerste meting',
    kind: 'baseline',
    launchedDay: -121,
    opensDay: -118,
    closesDay: -104,
    answered: 1,
  },
  {
    name: 'Tweede meting',
    kind: 'baseline',
    launchedDay: -59,
    opensDay: -56,
    closesDay: -42,
    answered: 1,
  },
  { name: 'Derde meting', kind: 'pulse', launchedDay: -5, opensDay: -2, closesDay: 12, answered: 0.4 },
];
