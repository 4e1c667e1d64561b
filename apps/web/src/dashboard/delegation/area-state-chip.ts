import { Component, computed, inject, input } from '@angular/core';
import type { AreaView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

type State = AreaView['state'];

/** One shape for each state, 16 by 16, so that none is told by its colour alone. */
const SHAPES: Record<State, string> = {
  held: 'M3 3h10v10H3z',
  'not-landing': 'M2 7h6V4l4 4-4 4V9H2zM13 3h1.5v10H13z',
  ready: 'M4 2.5 13 8l-9 5.5z',
  dropped: 'M8 13.5 2.5 4h11z',
  flowing: 'M8 2.5a5.5 5.5 0 1 0 .01 0z',
  unclear: 'M1.5 7h4v2h-4zM6.5 4h4v2h-4zM6.5 10h4v2h-4zM11.5 7h3v2h-3z',
  withheld: 'M2.5 7h11v2h-11z',
};

/** What can be said of an area of delegation: a shape and a word. */
@Component({
  selector: 'lw-area-state-chip',
  host: { class: 'state', '[class]': '"state-" + state()' },
  template: `
    <svg viewBox="0 0 16 16" aria-hidden="true"><path [attr.d]="shape()" fill="currentColor" /></svg>
    {{ word() }}
  `,
})
export class AreaStateChip {
  protected readonly text = inject(Texts);
  readonly state = input.required<State>();
  protected readonly shape = computed(() => SHAPES[this.state()]);
  protected readonly word = computed(() => this.text.say(`delegation.${this.state()}`));
}
