import { Component, computed, inject, input } from '@angular/core';
import type { RoundView } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** How far the tally is with a round that has closed. In steps of ten percent: how many ballots there are, nobody learns. */
@Component({
  selector: 'lw-closing-progress',
  template: `
    <section class="card" aria-labelledby="closing-title">
      @if (waiting(); as words) {
        <h2 id="closing-title">{{ words.title }}</h2>
        <p>{{ words.explanation }}</p>
      } @else {
        <h2 id="closing-title">{{ text.say('round.closingTitle') }}</h2>
        <p>{{ text.say('round.closingOpening') }}</p>
        <progress
          class="progress"
          max="100"
          [value]="percent()"
          [attr.aria-label]="text.say('round.closingTitle')"
        ></progress>
        <p class="soft">{{ text.say('round.closingPercent', { percent: percent() }) }}</p>
      }
    </section>
  `,
})
export class ClosingProgress {
  protected readonly text = inject(Texts);
  readonly round = input.required<RoundView>();

  /** Before the tally has said anything it has opened nothing. */
  protected readonly percent = computed(() => this.round().closing?.percent ?? 0);
  /** Null unless the key is missing. */
  protected readonly waiting = computed(() => {
    const { closing, tallyKeyHeldBy } = this.round();
    if (closing?.step !== 'waiting-for-key') return null;
    return tallyKeyHeldBy === 'trustee'
      ? { title: this.text.say('round.closingWaiting'), explanation: this.text.say('round.closingWaitingText') }
      : { title: this.text.say('round.closingKeyMissing'), explanation: this.text.say('round.closingKeyMissingText') };
  });
}
