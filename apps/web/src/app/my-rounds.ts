import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type MyRound, MyRounds as Rounds } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { SessionStore } from './session-store.js';

/** The rounds somebody may take part in, and the way to the questions. Whether they did, nobody knows here. */
@Component({
  selector: 'lw-my-rounds',
  imports: [FailureNotice, RouterLink],
  template: `
    <section class="card" aria-labelledby="my-rounds">
      <h2 id="my-rounds">{{ text.say('home.roundsTitle') }}</h2>
      @if (failure(); as failed) {
        <lw-failure-notice [failure]="failed" (again)="list.reload()" />
      } @else if (!list.hasValue()) {
        <p class="loading" role="status">{{ text.say('app.loading') }}</p>
      } @else if (list.value().rounds.length === 0) {
        <p>{{ text.say('home.noRounds') }}</p>
      } @else {
        <ul class="my-rounds">
          @for (round of list.value().rounds; track round.roundId) {
            <li>
              <h3>{{ round.name }}</h3>
              <p>{{ when(round) }}</p>
              <p class="soft">{{ advice(round) }}</p>
              @if (session.isDemo()) {
                <a class="button" routerLink="/demo/inbox">{{ text.say('home.toInbox') }}</a>
              } @else if (round.state === 'open' && round.handedOut === 'mail') {
                <a class="button button-primary" [href]="round.link" rel="noreferrer">{{ text.say('home.answer') }}</a>
              }
            </li>
          }
        </ul>
      }
    </section>
  `,
})
export class MyRounds {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly #api = inject(ApiClient);

  protected readonly list = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/my-rounds', Rounds, abortSignal),
  });
  protected readonly failure = computed(() => {
    const error = this.list.error();
    return error === undefined ? null : asFailure(error);
  });

  protected when({ state, opensAt, closesAt }: MyRound): string {
    return state === 'open'
      ? this.text.say('home.closes', { when: this.text.dateTime(closesAt) })
      : this.text.say('home.opens', { when: this.text.dateTime(opensAt) });
  }

  protected advice({ handedOut, state }: MyRound): string {
    if (this.session.isDemo()) return this.text.say('home.inDemo');
    if (handedOut === 'cards') return this.text.say('home.withCard');
    return this.text.say(state === 'open' ? 'home.answerHere' : 'home.nothingYet');
  }
}
