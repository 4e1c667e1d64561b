import { Injectable, inject, signal } from '@angular/core';
import {
  type ColumnMeaning,
  Problem,
  type RosterFileColumn,
  RosterImported,
  RosterPreview,
  type RosterProblem,
  RosterProgress,
} from '@leeway/contract';
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
  | {
      readonly step: 'rejected';
      readonly file: string;
      readonly problems: readonly RosterProblem[];
      /** Null when the file is no table. */
      readonly columns: readonly RosterFileColumn[] | null;
    }
  | {
      readonly step: 'previewed';
      readonly file: string;
      readonly outcome: RosterOutcome;
      readonly columns: readonly RosterFileColumn[];
      readonly failure: ApiFailure | null;
    }
  /** With `file` null it was begun before this page was opened. */
  | { readonly step: 'importing'; readonly file: string | null; readonly progress: RosterProgress | null }
  | { readonly step: 'imported'; readonly file: string | null; readonly imported: RosterImported }
  | { readonly step: 'failed'; readonly file: string | null; readonly failure: ApiFailure | null };

const PROGRESS_PATH = '/api/roster/import';
const LOOK_AGAIN_MS = 300;

/** A person's way from a file to an imported organisation. One per page. */
@Injectable()
export class RosterImport {
  readonly #api = inject(ApiClient);
  readonly #state = signal<ImportState>({ step: 'idle' });
  #chosen: File | null = null;
  /** What the person said of the columns of the chosen file, from left to right. */
  #meanings: readonly (ColumnMeaning | null)[] = [];

  readonly state = this.#state.asReadonly();

  discard(): void {
    this.#chosen = null;
    this.#state.set({ step: 'idle' });
  }

  async choose(chosen: File): Promise<void> {
    this.#meanings = [];
    await this.#look(chosen);
  }

  /** Looks at the same file again, with other meanings of its columns; null leaves one to its name. */
  async explain(meanings: readonly (ColumnMeaning | null)[]): Promise<void> {
    this.#meanings = meanings;
    if (this.#chosen !== null) await this.#look(this.#chosen);
  }

  /** Checks the same file again, after a lost connection. */
  async again(): Promise<void> {
    if (this.#chosen !== null) await this.#look(this.#chosen);
  }

  async confirm(): Promise<void> {
    const state = this.#state();
    if (state.step !== 'previewed' || this.#chosen === null) return;
    const { file } = state;
    this.#state.set({ step: 'importing', file, progress: null });
    const watching = new AbortController();
    void this.#watch(file, watching.signal);
    try {
      const request = { method: 'POST', csv: this.#chosen } as const;
      const imported = await this.#api.ask(`/api/roster/import${this.#query()}`, RosterImported, request);
      this.#state.set({ step: 'imported', file, imported });
    } catch (error) {
      this.#refusedAtImport(state, asFailure(error));
    } finally {
      watching.abort();
    }
  }

  /** Finds an import that was begun before the page was opened, and follows it to its end. */
  async resume(): Promise<void> {
    try {
      const first = await this.#api.get(PROGRESS_PATH, RosterProgress);
      if (first.state !== 'running' || this.#state().step !== 'idle') return;
      this.#state.set({ step: 'importing', file: null, progress: first });
      const last = await this.#watch(null);
      if (last === null) return;
      const { imported } = last;
      if (imported !== null) this.#state.set({ step: 'imported', file: null, imported });
      else this.#state.set({ step: 'failed', file: null, failure: null });
    } catch {
      // The page works without; what else is asked of the server says that it is away.
    }
  }

  /** @returns how the import ended; null when somebody else says so */
  async #watch(file: string | null, signal?: AbortSignal): Promise<RosterProgress | null> {
    const isOver = (): boolean => signal?.aborted === true;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      if (isOver()) return null;
      try {
        const progress = await this.#api.get(PROGRESS_PATH, RosterProgress, signal);
        if (isOver()) return null;
        if (progress.state === 'running') this.#state.set({ step: 'importing', file, progress });
        else if (signal === undefined) return progress;
      } catch (error) {
        if (signal === undefined) throw error;
      }
    }
  }

  async #look(chosen: File): Promise<void> {
    const file = chosen.name;
    const reason = refusalOf(chosen);
    if (reason !== null) {
      this.#state.set({ step: 'refused', file, reason });
      return;
    }
    this.#chosen = chosen;
    this.#state.set({ step: 'checking', file });
    try {
      const request = { method: 'POST', csv: chosen } as const;
      const preview = await this.#api.ask(`/api/roster/preview${this.#query()}`, RosterPreview, request);
      if (this.#chosen === chosen) this.#show(file, preview);
    } catch (error) {
      if (this.#chosen === chosen) this.#state.set({ step: 'failed', file, failure: asFailure(error) });
    }
  }

  #query(): string {
    const said = this.#meanings.some((meaning) => meaning !== null);
    return said ? `?columns=${this.#meanings.map((meaning) => meaning ?? '').join(',')}` : '';
  }

  #show(file: string, { problems, columns, outcome }: RosterPreview): void {
    this.#state.set(
      outcome === null
        ? { step: 'rejected', file, problems, columns }
        : { step: 'previewed', file, outcome, columns: columns ?? [], failure: null },
    );
  }

  /** The roster may have changed since the preview: then the server answers the import with the problems it sees now. */
  #refusedAtImport(previewed: ImportState & { step: 'previewed' }, failure: ApiFailure): void {
    const { data } = z.safeParse(Problem, failure.body);
    const problems = data?.problems ?? [];
    const { file, columns } = previewed;
    if (problems.length > 0) this.#state.set({ step: 'rejected', file, problems, columns });
    else this.#state.set({ ...previewed, failure });
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
