import { Component, computed, inject, input, output, resource, signal, viewChild } from '@angular/core';
import { Mirror, type MirrorAnswers } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { KeptDrafts } from './kept-drafts.js';
import { answersIn, countAnswers, countQuestions } from './mirror-draft.js';
import { MirrorForm } from './mirror-form.js';

/** Stands before the result of a unit until the person who leads it has given their own view, or skipped it. */
@Component({
  selector: 'lw-mirror-door',
  imports: [ConfirmDialog, FailureNotice, MirrorForm],
  templateUrl: './mirror-door.html',
})
export class MirrorDoor {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #kept = inject(KeptDrafts);
  readonly roundId = input.required<string>();
  readonly unitId = input.required<string>();
  /** Sealed or skipped: the result can be had. */
  readonly settled = output();

  protected readonly address = computed(() => `/api/mirror/${this.roundId()}/${this.unitId()}`);
  protected readonly mirror = resource({
    params: () => this.address(),
    loader: ({ params, abortSignal }) => this.#api.get(params, Mirror, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.mirror.error()));
  protected readonly isFillingIn = signal(false);
  /** Something was filled in before, and not sealed. */
  protected readonly isBegun = computed(
    () => !this.isFillingIn() && countAnswers(answersIn(this.#kept.read(this.address()))) > 0,
  );
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  readonly #answers = signal<MirrorAnswers>({ ratings: {}, delegation: {} });
  protected readonly progress = computed(() => ({
    count: countAnswers(this.#answers()),
    of: this.mirror.hasValue() ? countQuestions(this.mirror.value().asked) : 0,
  }));
  private readonly sealDialog = viewChild.required<ConfirmDialog>('sealing');
  private readonly skipDialog = viewChild.required<ConfirmDialog>('skipping');

  protected askToSeal(answers: MirrorAnswers): void {
    this.#answers.set(answers);
    this.failure.set(null);
    this.sealDialog().open();
  }

  protected askToSkip(): void {
    this.failure.set(null);
    this.skipDialog().open();
  }

  protected seal(): Promise<void> {
    return this.#settle(this.sealDialog(), (path) =>
      this.#api.ask(path, Mirror, { method: 'PUT', json: this.#answers() }),
    );
  }

  protected skip(): Promise<void> {
    return this.#settle(this.skipDialog(), (path) => this.#api.ask(`${path}/skip`, Mirror, { method: 'POST' }));
  }

  async #settle(dialog: ConfirmDialog, send: (path: string) => Promise<Mirror>): Promise<void> {
    this.isBusy.set(true);
    try {
      await send(this.address());
      this.#kept.forget(this.address());
      dialog.close();
      this.settled.emit();
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
      dialog.close();
    } finally {
      this.isBusy.set(false);
    }
  }
}
