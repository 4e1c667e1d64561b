import { Component, inject, input, output } from '@angular/core';
import type { ProposedActionView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

/** One action: why this one, and how it is done. */
@Component({
  selector: 'lw-proposal-card',
  host: { class: 'proposal' },
  template: `
    <h3>{{ text.of(proposal().title) }}</h3>
    <dl>
      <dt>{{ text.say('proposals.why') }}</dt>
      @for (reason of proposal().reasons; track $index) {
        <dd>{{ text.of(reason) }}</dd>
      }
      <dt>{{ text.say('proposals.how') }}</dt>
      <dd>{{ text.of(proposal().how) }}</dd>
    </dl>
    @if (canAgree()) {
      <div class="actions">
        <button type="button" class="button" (click)="agree.emit(proposal())">
          {{ text.say('proposals.agree') }}
          <span class="visually-hidden">{{ text.of(proposal().title) }}</span>
        </button>
      </div>
    }
  `,
})
export class ProposalCard {
  protected readonly text = inject(Texts);
  readonly proposal = input.required<ProposedActionView>();
  readonly canAgree = input.required<boolean>();
  readonly agree = output<ProposedActionView>();
}
