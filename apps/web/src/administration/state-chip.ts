import { Component, computed, inject, input } from '@angular/core';
import type { RoundView } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** Where a round stands, in a word. */
@Component({
  selector: 'lw-state-chip',
  template: `<span class="chip" [class]="'chip-' + round().state">{{ word() }}</span>`,
})
export class StateChip {
  readonly #text = inject(Texts);
  readonly round = input.required<RoundView>();
  protected readonly word = computed(() => {
    const { state, closing } = this.round();
    return this.#text.say(closing?.step === 'waiting-for-key' ? 'rounds.waitingForKey' : `rounds.${state}`);
  });
}
