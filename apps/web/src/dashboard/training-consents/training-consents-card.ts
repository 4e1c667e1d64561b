import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { type TrainingConsent, TrainingConsents } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';

type Trainer = TrainingConsents['trainers'][number];

const QUESTIONS = [
  { choice: 'byName', label: 'trainingConsents.byName', hint: 'trainingConsents.byNameHint' },
  { choice: 'mirror', label: 'trainingConsents.mirror', hint: 'trainingConsents.mirrorHint' },
] as const;

/** What a manager lets each trainer of their unit see. Nothing at all is here while there is no trainer. */
@Component({
  selector: 'lw-training-consents-card',
  imports: [FailureNotice],
  templateUrl: './training-consents-card.html',
})
export class TrainingConsentsCard {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly unitId = input.required<string>();
  readonly unitName = input.required<string>();

  readonly #path = computed(() => `/api/training-consents/${this.unitId()}`);
  protected readonly loaded = resource({
    params: () => this.#path(),
    loader: ({ params, abortSignal }) => this.#api.get(params, TrainingConsents, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly consents = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly questions = QUESTIONS;
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);

  protected async decide({ accessId, own }: Trainer, choice: keyof TrainingConsent, event: Event): Promise<void> {
    if (!(event.target instanceof HTMLInputElement)) return;
    const box = event.target;
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      const json = { ...own, [choice]: box.checked };
      this.consents.set(await this.#api.ask(`${this.#path()}/${accessId}`, TrainingConsents, { method: 'PUT', json }));
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
      box.checked = own[choice];
    } finally {
      this.isBusy.set(false);
    }
  }
}
