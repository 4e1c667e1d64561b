import { Component, computed, inject, input } from '@angular/core';
import type { AgreementView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import { singleBand } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { rangeIn, shownOf } from '../figures/figure-words.js';

/** Where the question to the team stands, and what the team answered as it was released. */
@Component({
  selector: 'lw-agreement-follow-up',
  imports: [BandChart, BandRow, WithheldMarker],
  template: `
    <p>{{ words() }}</p>
    @if (line(); as shown) {
      <lw-band-chart class="agreement-band"><lw-band-row [line]="shown" [says]="band()" /></lw-band-chart>
      <p class="agreement-answer">{{ band() }}</p>
      <p class="fine">{{ text.say('agreements.answeredScale') }}</p>
    } @else if (hadNoGroup()) {
      <p class="withheld-line">
        <span class="withheld-mark">{{ text.say('withheld.marker') }}</span> {{ text.say('agreements.noOwnResult') }}
      </p>
    } @else if (reason(); as withheld) {
      <lw-withheld-marker [reason]="withheld" />
    }
  `,
})
export class AgreementFollowUp {
  protected readonly text = inject(Texts);
  readonly agreement = input.required<AgreementView>();

  protected readonly words = computed(() => {
    const { followUp, check, state } = this.agreement();
    const statement = this.text.of(check);
    switch (followUp.status) {
      case 'not-wanted':
        return this.text.say('agreements.notWanted');
      case 'next-round':
        return state === 'open'
          ? this.text.say('agreements.nextRound', { statement })
          : this.text.say('agreements.nextRoundOver');
      case 'being-asked':
        return this.text.say('agreements.beingAsked', { round: followUp.roundName, statement });
      case 'answered':
        return this.text.say(followUp.figure.status === 'shown' ? 'agreements.answered' : 'agreements.askedWithheld', {
          round: followUp.round.name,
          statement,
        });
    }
  });
  readonly #answer = computed(() => {
    const { followUp } = this.agreement();
    return followUp.status === 'answered' ? followUp.figure : null;
  });
  readonly #figure = computed(() => shownOf(this.#answer()));
  protected readonly line = computed(() => {
    const figure = this.#figure();
    return figure === null ? null : singleBand(figure);
  });
  protected readonly reason = computed(() => {
    const answer = this.#answer();
    return answer?.status === 'withheld' ? answer.reason : null;
  });
  /** It was asked as a group of its own, and at closing it was joined to another. */
  protected readonly hadNoGroup = computed(() => this.reason() === 'no-group');
  protected readonly band = computed(() => {
    const figure = this.#figure();
    if (figure === null) return '';
    const range = rangeIn(this.text, figure);
    return this.text.say('agreements.answeredBand', { range, middle: this.text.mean(figure.middle) });
  });
}
