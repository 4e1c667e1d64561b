import { Component, inject, input } from '@angular/core';
import type { RoundState } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** Where a round stands, in a word. */
@Component({
  selector: 'lw-state-chip',
  template: `<span class="chip" [class]="'chip-' + state()">{{ text.say(\`rounds.\${state()}\`) }}</span>`,
})
export class StateChip {
  protected readonly text = inject(Texts);
  readonly state = input.required<RoundState>();
}
