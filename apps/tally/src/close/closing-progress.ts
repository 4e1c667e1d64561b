const STEP_PERCENT = 10;

/**
 * How far a closing is, in tens of percent and no finer: an exact share of a small round would tell how many ballots
 * there are.
 */
export class ClosingProgress {
  readonly #total: number;
  readonly #onStep: (percent: number) => void;
  #done = 0;
  #percent = 0;

  /** @param onStep called at once with 0, and then each time that another ten percent are done */
  constructor(total: number, onStep: (percent: number) => void) {
    this.#total = total;
    this.#onStep = onStep;
    onStep(0);
  }

  add(ballots: number): void {
    this.#done += ballots;
    const percent = Math.floor((this.#done * 100) / this.#total / STEP_PERCENT) * STEP_PERCENT;
    if (percent > this.#percent) {
      this.#percent = percent;
      this.#onStep(percent);
    }
  }
}
