import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MailOverview } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { keepFresh } from '../keep-fresh.js';
import { MailParts } from './mail-parts.js';
import { MailedRoundCard } from './mailed-round-card.js';

/** While a mail server is at it. */
const SENDING_MS = 5_000;

/** What became of the mails of all rounds, and what did not arrive. */
@Component({
  selector: 'lw-mail-page',
  imports: [FailureNotice, MailParts, MailedRoundCard, RouterLink],
  host: { class: 'page' },
  template: `
    <lw-mail-parts />
    <header class="page-head">
      <h1>{{ text.say('mail.title') }}</h1>
      <p class="lead">{{ text.say('mail.lead') }}</p>
    </header>
    @if (overview.error()) {
      <lw-failure-notice [failure]="failure()" (again)="overview.reload()" />
    } @else if (!overview.hasValue()) {
      <p class="loading">{{ text.say('app.loading') }}</p>
    } @else {
      @let mail = overview.value();
      @if (!mail.sends) {
        <p class="notice notice-care">{{ text.say('mail.noServer') }}</p>
      } @else if (!mail.hearsOfBounces) {
        <p class="notice">{{ text.say('mail.noBounces') }}</p>
      }
      @for (round of mail.rounds; track round.roundId) {
        <lw-mailed-round-card [round]="round" (changed)="overview.reload()" />
      } @empty {
        <section class="card empty">
          <h2>{{ text.say('mail.emptyTitle') }}</h2>
          <p>{{ text.say('mail.emptyText') }}</p>
          <p>
            <a class="button" routerLink="/administration/mail/texts">{{ text.say('mail.toTexts') }}</a>
          </p>
        </section>
      }
    }
  `,
})
export class MailPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly overview = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/mail', MailOverview, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.overview.error()));
  readonly #interval = computed(() => {
    if (!this.overview.hasValue() || !this.overview.value().sends) return null;
    const mailings = this.overview.value().rounds.flatMap((round) => round.mailings);
    return mailings.some(({ people, sent, failed }) => sent + failed < people) ? SENDING_MS : null;
  });

  constructor() {
    keepFresh(this.#interval, () => this.overview.reload());
  }
}
