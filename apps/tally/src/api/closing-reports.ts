import type { ClosingReport } from '@leeway/contract';
import { faultOf, type Complaints } from '@leeway/process';
import { keyOfRound, type RoundRef } from '../round-ref.js';
import type { ApiClient } from './api-client.js';

const MIN_PAUSE_MS = 1000;
/** The api may have been restored from a backup meanwhile, or have been away when it was told. */
const REPEAT_AFTER_MS = 60_000;

interface Told {
  readonly report: ClosingReport;
  readonly atMs: number;
}

/**
 * Tells the api how far a closing is, for whoever waits for it. At most once a second, and a report that does not get
 * through disturbs nothing: it is forgotten.
 */
export class ClosingReports {
  readonly #api: Pick<ApiClient, 'putClosing'>;
  readonly #complaints: Complaints;
  readonly #nowMs: () => number;
  readonly #told = new Map<string, Told>();

  /** @param nowMs a clock that never jumps, in milliseconds */
  constructor(
    api: Pick<ApiClient, 'putClosing'>,
    complaints: Complaints,
    nowMs: () => number = () => performance.now(),
  ) {
    this.#api = api;
    this.#complaints = complaints;
    this.#nowMs = nowMs;
  }

  /** Waits for nothing and never throws. */
  tell(round: RoundRef, report: ClosingReport): void {
    const key = keyOfRound(round);
    const told = this.#told.get(key);
    const isNews = told?.report.step !== report.step || told.report.percent !== report.percent;
    const pauseMs = this.#nowMs() - (told?.atMs ?? -Infinity);
    if (pauseMs < (isNews ? MIN_PAUSE_MS : REPEAT_AFTER_MS)) {
      return;
    }
    this.#told.set(key, { report, atMs: this.#nowMs() });
    this.#api.putClosing(round, report).catch((error: unknown) => {
      this.#complaints.complain('the api does not take a report', { fault: faultOf(error) });
    });
  }
}
