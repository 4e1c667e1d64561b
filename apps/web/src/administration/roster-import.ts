import { Injectable, inject, signal } from '@angular/core';
import { Problem, RosterImported, RosterPreview, type RosterProblem } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type RosterOutcome = NonNullable<RosterPreview['outcome']>;

/** Why a file is not even sent. */
export type FileRefusal = 'people.notCsv' | 'people.tooLarge' | 'people.empty';

/**
 * Where an import stands. Only `previewed` leads to `importing`, and only the person's confirmation does that: nothing
 * is written before it.
 */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'refused'; readonly file: string; readonly reason: FileRefusal }
  | { readonly step: 'checking'; readonly file: string }
  | { readonly step: 'rejected'; readonly file: string; readonly problems: readonly RosterProblem[] }
  | {
      readonly step: 'previewed';
      readonly file: string;
      readonly outcome: RosterOutcome;
      readonly failure: ApiFailure | null;
    }
  | { readonly step: 'importing'; readonly file: string; readonly outcome: RosterOutcome }
  | { readonly step: 'imported'; readonly file: string; readonly imported: RosterImported }
  | { readonly step: 'failed'; readonly file: string; readonly failure: ApiFailure };

/** A person's way from a file to an imported organisation. One per page. */
@Injectable()
export class RosterImport {
  readonly #api = inject(ApiClient);
  readonly #state = signal<ImportState>({ step: 'idle' });
  #chosen: File | null = null;

  readonly state = this.#state.asReadonly();

  discard(): void {
    this.#chosen = null;
    this.#state.set({ step: 'idle' });
  }

  async choose(chosen: File): Promise<void> {
    const file = chosen.name;
    const reason = refusalOf(chosen);
    if (reason !== null) {
      this.#state.set({ step: 'refused', file, reason });
      return;
    }
    this.#chosen = chosen;
    this.#state.set({ step: 'checking', file });
    try {
      const preview = await this.#api.ask('/api/roster/preview', RosterPreview, { method: 'POST', csv: chosen });
      if (this.#chosen === chosen) this.#show(file, preview);
    } catch (error) {
      if (this.#chosen === chosen) this.#state.set({ step: 'failed', file, failure: asFailure(error) });
    }
  }

  /** Checks the same file again, after a lost connection. */
  async again(): Promise<void> {
    if (this.#chosen !== null) await this.choose(this.#chosen);
  }

  async confirm(): Promise<void> {
    const state = this.#state();
    if (state.step !== 'previewed' || this.#chosen === null) return;
    const { file, outcome } = state;
    this.#state.set({ step: 'importing', file, outcome });
    try {
      const imported = await this.#api.ask('/api/roster/import', RosterImported, { method: 'POST', csv: this.#chosen });
      this.#state.set({ step: 'imported', file, imported });
    } catch (error) {
      this.#refusedAtImport(file, outcome, asFailure(error));
    }
  }

  #show(file: string, { problems, outcome }: RosterPreview): void {
    this.#state.set(
      outcome === null ? { step: 'rejected', file, problems } : { step: 'previewed', file, outcome, failure: null },
    );
  }

  /** The roster may have changed since the preview: then the server answers the import with the problems it sees now. */
  #refusedAtImport(file: string, outcome: RosterOutcome, failure: ApiFailure): void {
    const { data } = z.safeParse(Problem, failure.body);
    const problems = data?.problems ?? [];
    if (problems.length > 0) this.#state.set({ step: 'rejected', file, problems });
    else this.#state.set({ step: 'previewed', file, outcome, failure });
  }
}

/** What can be told without the server: not a CSV by its name, nothing in it, or more than the server takes. */
export function refusalOf(file: { readonly name: string; readonly size: number }): FileRefusal | null {
  if (!/\.(csv|txt)$/i.test(file.name)) return 'people.notCsv';
  if (file.size === 0) return 'people.empty';
  return file.size > MAX_FILE_BYTES ? 'people.tooLarge' : null;
}

/** Whether an import would change anything. */
export function changesSomething({ change }: RosterOutcome): boolean {
  return change.added + change.changed + change.removed > 0;
}
