import type { CheckBacks } from '@leeway/contract';
import { idOf } from './a-training.js';

/** Of two teams, waiting for an administrator. */
export function someCheckBacks(changes: Partial<CheckBacks> = {}): CheckBacks {
  const round = (weeks: number, opensAt: string, closesAt: string): CheckBacks['rounds'][number] => {
    return { weeks, opensAt, closesAt, state: 'planned', skippedBecause: null };
  };
  return {
    cohortId: idOf(7),
    name: 'Najaar',
    trainer: 'Tess Trainer',
    trainedOn: '2026-09-01',
    teams: ['Noord', 'Zuid'],
    state: 'proposed',
    reason: null,
    rounds: [
      round(2, '2026-09-15T06:00:00.000Z', '2026-09-22T15:00:00.000Z'),
      round(6, '2026-10-13T06:00:00.000Z', '2026-10-20T15:00:00.000Z'),
      round(12, '2026-11-24T07:00:00.000Z', '2026-12-01T16:00:00.000Z'),
    ],
    ...changes,
  };
}
