import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { type Leaver, Leavers } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** People who have left, and the erasing of their data on request. Loaded only for who opens it. */
@Component({
  selector: 'lw-leavers-list',
  imports: [ConfirmDialog, FailureNotice],
  templateUrl: './leavers-list.html',
})
export class LeaversList {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly isOpen = signal(false);
  protected readonly search = signal('');
  protected readonly leavers = resource({
    params: () => (this.isOpen() ? { search: this.search() } : undefined),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/people/leavers?search=${encodeURIComponent(params.search)}`, Leavers, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.leavers.error()));
  /** Whom the question is about. */
  protected readonly chosen = signal<Leaver | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly erased = signal(false);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected toggled(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.isOpen.set(event.target.open);
  }

  protected look(event: Event, typed: string): void {
    event.preventDefault();
    this.erased.set(false);
    this.search.set(typed.trim());
  }

  protected ask(leaver: Leaver): void {
    this.chosen.set(leaver);
    this.dialog().open();
  }

  protected async erase(): Promise<void> {
    const leaver = this.chosen();
    if (leaver === null) return;
    this.busy.set(true);
    this.failure.set(null);
    this.erased.set(false);
    try {
      await this.#api.ask(`/api/people/${leaver.memberId}`, z.null(), { method: 'DELETE' });
      this.erased.set(true);
      this.leavers.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }
}
