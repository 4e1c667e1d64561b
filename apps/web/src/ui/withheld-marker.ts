import { Component, computed, inject, input } from '@angular/core';
import type { DisclosedFigure, StanceView } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

type OfFigure = Extract<DisclosedFigure, { status: 'withheld' }>['reason'];
type OfStance = Extract<StanceView['finding'], { status: 'withheld' }>['reason'];

/** Why a figure, or what would be said of figures, is not shown. */
export type WithheldReason = OfFigure | OfStance;

/**
 * Stands where a figure would have stood, with the rule that keeps it back. The same neutral look for every reason; what the
 * round did not ask is said to be that, and not kept back.
 */
@Component({
  selector: 'lw-withheld-marker',
  host: { class: 'withheld' },
  template: `
    <p class="withheld-line">
      <span class="withheld-mark">{{ marker() }}</span> {{ reasonText() }}
    </p>
    @if (explained()) {
      <details class="quiet">
        <summary>{{ text.say('withheld.why') }}</summary>
        <p>{{ explanation() }}</p>
      </details>
    }
  `,
})
export class WithheldMarker {
  protected readonly text = inject(Texts);
  readonly reason = input.required<WithheldReason>();
  readonly explained = input(true);

  protected readonly isAsked = computed(() => this.reason() !== 'not-asked');
  protected readonly marker = computed(() => this.text.say(this.isAsked() ? 'withheld.marker' : 'withheld.notAsked'));
  protected readonly reasonText = computed(() =>
    this.isAsked()
      ? this.text.say(`withheld.${this.reason()}` satisfies TextKey)
      : this.text.say('withheld.inThisRound'),
  );
  protected readonly explanation = computed(() => this.text.say(`withheld.${this.reason()}Why` satisfies TextKey));
}
