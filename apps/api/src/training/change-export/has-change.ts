import type { TrainingChangeView } from '@leeway/contract';

/** Whether a change of the cohort is stated on any scale. */
export function hasChange({ scales }: TrainingChangeView): boolean {
  return scales.some(({ cohort }) => cohort.status === 'stated');
}
