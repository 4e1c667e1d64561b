import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { WaitingMails } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';

/** The mails of a round that wait, to be read; loaded when somebody wants to. */
@Component({
  selector: 'lw-waiting-mail-list',
  imports: [FailureNotice],
  template: `
    <details class="quiet" (toggle)="open($event)">
      <summary>{{ text.count('mail.readWaiting', count()) }}</summary>
      @if (mails.error()) {
        <lw-failure-notice [failure]="failure()" (again)="mails.reload()" />
      } @else if (mails.hasValue()) {
        <p class="soft">{{ text.say('mail.masked') }}</p>
        @if (mails.value().total > mails.value().mails.length) {
          <p class="soft">{{ text.say('mail.firstOnly', { count: mails.value().mails.length }) }}</p>
        }
        <ul class="mail-list">
          @for (mail of mails.value().mails; track mail.messageId) {
            <li>
              <details class="mail-waiting">
                <summary>
                  <span class="role-name">{{ mail.toName }}</span> <span class="soft">{{ mail.subject }}</span>
                </summary>
                <p class="soft">{{ mail.to }}</p>
                <p class="mail-plain">{{ mail.text }}</p>
              </details>
            </li>
          }
        </ul>
      } @else {
        <p class="loading">{{ text.say('app.loading') }}</p>
      }
    </details>
  `,
})
export class WaitingMailList {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly roundId = input.required<string>();
  readonly count = input.required<number>();
  readonly #wanted = signal(false);

  protected readonly mails = resource({
    params: () => (this.#wanted() ? { roundId: this.roundId(), count: this.count() } : undefined),
    loader: ({ params: { roundId }, abortSignal }) =>
      this.#api.get(`/api/mail/waiting?roundId=${encodeURIComponent(roundId)}`, WaitingMails, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.mails.error()));

  protected open(event: Event): void {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.#wanted.set(true);
  }
}
