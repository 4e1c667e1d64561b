import type { FigureView } from '@leeway/contract';

/** From `low-4`, deep brick, over `middle`, paper, to `high-4`, deep teal. */
export const TINTS = ['low-4', 'low-3', 'low-2', 'low-1', 'middle', 'high-1', 'high-2', 'high-3', 'high-4'] as const;
export type Tint = (typeof TINTS)[number];

const LOWEST = 1;
const HIGHEST = 5;

/** The step of the one diverging scale for a figure on 1–5: half a point a step, 3 in the middle. */
export function tintOf({ middle }: FigureView): Tint {
  const share = (Math.min(Math.max(middle, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST);
  return TINTS[Math.round(share * (TINTS.length - 1))] ?? 'middle';
}
