import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { type MailDraft, MailPreview } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { MailPicture } from './mail-picture.js';

/** Who types is not asked about each letter. */
const PAUSE_MS = 300;

interface Latest {
  readonly address: string;
  readonly mail: MailPreview | null;
}

/** How a text looks to who gets it. What was shown stays until there is something newer. */
@Component({
  selector: 'lw-mail-preview-pane',
  imports: [FailureNotice, MailPicture],
  templateUrl: './mail-preview-pane.html',
})
export class MailPreviewPane {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** Which mail it is, and in which language: of another one nothing stays. */
  readonly address = input.required<string>();
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
  readonly #latest = linkedSignal<Latest, Latest>({
    source: () => ({ address: this.address(), mail: this.preview.hasValue() ? this.preview.value() : null }),
    computation: (now, before) => {
      const isOther = before !== undefined && before.value.address !== now.address;
      return { address: now.address, mail: now.mail ?? (isOther ? null : (before?.value.mail ?? null)) };
    },
  });
  protected readonly shown = computed(() => this.#latest().mail);
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
