import { describe, expect, it } from '@jest/globals';
import { ClosingProgress } from './closing-progress.js';

const stepsOf = (total: number, batches: readonly number[]): number[] => {
  const steps: number[] = [];
  const progress = new ClosingProgress(total, (percent) => steps.push(percent));
  batches.forEach((ballots) => progress.add(ballots));
  return steps;
};

describe('the progress of a closing', () => {
  it('is told in tens, each once', () => {
    expect(stepsOf(1000, Array<number>(20).fill(50))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('is never finer, so that it tells nothing of a small round', () => {
    expect(stepsOf(7, [1, 1, 1, 1, 1, 1, 1])).toEqual([0, 10, 20, 40, 50, 70, 80, 100]);
    expect(stepsOf(7, [7])).toEqual([0, 100]);
  });

  it('begins where there is nothing to open', () => {
    expect(stepsOf(0, [])).toEqual([0]);
  });
});
