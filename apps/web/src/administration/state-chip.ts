import { Component, computed, inject, input } from '@angular/core';
import type { RoundState } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** Where a round stands, in a word. */
@Component({
  selector: 'lw-state-chip',
  template: `<span class="chip" [class]="'chip-' + state()">{{ word() }}</span>`,
})
export class StateChip {
  readonly #text = inject(Texts);
  readonly state = input.required<RoundState>();
  protected readonly word = computed(() => this.#text.say(`rounds.${this.state()}`));
}
