import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { type MailDraft, MailPreview } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { MailPicture } from './mail-picture.js';

/** Who types is not asked about each letter. */
const PAUSE_MS = 300;

/** How a text looks to who gets it. What was shown stays until there is something newer. */
@Component({
  selector: 'lw-mail-preview-pane',
  imports: [FailureNotice, MailPicture],
  templateUrl: './mail-preview-pane.html',
})
export class MailPreviewPane {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** Null as long as the text can not be used. */
  readonly draft = input.required<MailDraft | null>();
  protected readonly isPlain = signal(false);

  protected readonly preview = resource({
    params: () => this.draft() ?? undefined,
    loader: async ({ params: json, abortSignal }) => {
      await pause(this.shown() === null ? 0 : PAUSE_MS, abortSignal);
      return this.#api.ask('/api/mail/texts/preview', MailPreview, { method: 'POST', json, signal: abortSignal });
    },
  });
  protected readonly failure = computed(() => asFailure(this.preview.error()));
  protected readonly shown = linkedSignal<MailPreview | null, MailPreview | null>({
    source: () => (this.preview.hasValue() ? this.preview.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException('newer text', 'AbortError'));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
