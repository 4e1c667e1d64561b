import type { Locator, Page } from '@playwright/test';

/** Seconds of the keystroke-level model: Card, Moran and Newell (1980), "The keystroke-level model for user performance time", table 1. */
const KEYSTROKE_S = 0.28; // an average non-secretary typist
const POINT_S = 1.1;
const PRESS_S = 0.1;
const HOME_S = 0.4;
const MENTAL_S = 1.35;
/** Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?". */
const WORDS_PER_MINUTE = 238;

/**
 * Does a job in a browser and adds up how long somebody takes who has never seen it: every word of every page is read once,
 * and every act is thought over, pointed at, clicked or typed. What the computer takes itself is counted as it is.
 */
export class Newcomer {
  readonly #read = new Set<string>();
  readonly #begun = Date.now();
  #humanS = 0;

  constructor(readonly page: Page) {}

  /** Seconds so far, a person's and the computer's. */
  get seconds(): number {
    return this.#humanS + (Date.now() - this.#begun) / 1000;
  }

  /** Reads what is new to them on the page, or in a part of it. */
  async reads(part: Locator = this.page.locator('body')): Promise<void> {
    const lines = (await part.innerText()).split('\n').filter((line) => line.trim() !== '');
    for (const line of lines.filter((one) => !this.#read.has(one))) {
      this.#read.add(line);
      this.#humanS += (line.trim().split(/\s+/).length / WORDS_PER_MINUTE) * 60;
    }
  }

  async clicks(target: Locator, afterReading?: Locator): Promise<void> {
    await this.reads(afterReading);
    await target.click();
    this.#humanS += MENTAL_S + POINT_S + 2 * PRESS_S;
  }

  async types(target: Locator, text: string, afterReading?: Locator): Promise<void> {
    await this.reads(afterReading);
    await target.fill(text);
    this.#humanS += MENTAL_S + POINT_S + 2 * PRESS_S + 2 * HOME_S + text.length * KEYSTROKE_S;
  }

  /** A file from a folder: the dialog is opened, looked through, and confirmed. */
  async picks(target: Locator, file: string): Promise<void> {
    await this.reads();
    await target.setInputFiles(file);
    this.#humanS += 3 * (MENTAL_S + POINT_S + 2 * PRESS_S);
  }
}
