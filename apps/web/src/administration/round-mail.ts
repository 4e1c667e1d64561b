import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundMailing } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** Whether the mails of a round arrived, and where to do something about those that did not. */
@Component({
  selector: 'lw-round-mail',
  imports: [RouterLink],
  template: `
    @if (isWritten()) {
      <section class="card" aria-labelledby="round-mail-title">
        <h2 id="round-mail-title">{{ text.say('mailings.onRound') }}</h2>
        @if (failed() > 0) {
          <p class="notice notice-care">{{ text.count('mailings.failed', failed()) }}</p>
        } @else {
          <p>{{ text.say('mailings.arrived') }}</p>
        }
        <div class="actions">
          <a class="button" routerLink="/administration/mail">{{ text.say('mailings.toMail') }}</a>
          <a class="button button-quiet" routerLink="/administration/mail/texts">{{ text.say('mailings.toTexts') }}</a>
        </div>
      </section>
    }
  `,
})
export class RoundMail {
  protected readonly text = inject(Texts);
  readonly mailings = input.required<readonly RoundMailing[]>();

  protected readonly isWritten = computed(() => this.mailings().some(({ people }) => people > 0));
  protected readonly failed = computed(() => this.mailings().reduce((sum, { failed }) => sum + failed, 0));
}
