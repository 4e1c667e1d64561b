import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { DemoInbox } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** The mails of the demo organisation, which are shown instead of being sent. */
@Component({
  selector: 'lw-inbox-page',
  imports: [FailureNotice],
  host: { class: 'page' },
  templateUrl: './inbox-page.html',
})
export class InboxPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  /** From the address: only the mails of this round. */
  readonly roundId = input<string>();
  protected readonly sought = signal('');

  protected readonly inbox = resource({
    params: () => ({ roundId: this.roundId() }),
    loader: ({ params: { roundId }, abortSignal }) =>
      this.#api.get(
        roundId === undefined ? '/api/demo/inbox' : `/api/demo/inbox?roundId=${encodeURIComponent(roundId)}`,
        DemoInbox,
        abortSignal,
      ),
  });
  protected readonly failure = computed(() => asFailure(this.inbox.error()));
  protected readonly found = computed(() => {
    const mails = this.inbox.hasValue() ? this.inbox.value().mails : [];
    const sought = this.sought().trim().toLowerCase();
    return sought === '' ? mails : mails.filter(({ to, toName }) => `${toName} ${to}`.toLowerCase().includes(sought));
  });

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }
}
