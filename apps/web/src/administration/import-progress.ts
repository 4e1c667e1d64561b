import { Component, computed, inject, input } from '@angular/core';
import type { ImportPhase, RosterProgress } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

/** Each phase, and the share of the whole that is done when it begins. Writing takes nearly all of the time. */
const PHASES: Readonly<Record<ImportPhase, { readonly name: TextKey; readonly from: number; readonly to: number }>> = {
  reading: { name: 'columns.phaseReading', from: 0, to: 5 },
  waiting: { name: 'columns.phaseWaiting', from: 5, to: 5 },
  comparing: { name: 'columns.phaseComparing', from: 5, to: 15 },
  writing: { name: 'columns.phaseWriting', from: 15, to: 95 },
  finishing: { name: 'columns.phaseFinishing', from: 95, to: 99 },
};

/** How far the server is with an import. */
@Component({
  selector: 'lw-import-progress',
  template: `
    <section class="card" aria-labelledby="importing-title">
      <h2 id="importing-title">{{ text.say('people.importing') }}</h2>
      <progress
        class="progress"
        max="100"
        [value]="percent()"
        [attr.aria-label]="text.say('people.importing')"
      ></progress>
      <p role="status">{{ text.say(phase().name) }}</p>
      @if (counted(); as count) {
        <p class="soft">{{ text.say('columns.written', count) }}</p>
      }
      <p class="fine">{{ text.say('columns.mayLeave') }}</p>
    </section>
  `,
})
export class ImportProgress {
  protected readonly text = inject(Texts);
  /** Null until the server has said something. */
  readonly progress = input.required<RosterProgress | null>();

  protected readonly phase = computed(() => PHASES[this.progress()?.phase ?? 'reading']);
  protected readonly counted = computed(() => {
    const { done = 0, total = 0 } = this.progress() ?? {};
    return total > 0 ? { done, total } : null;
  });
  protected readonly percent = computed(() => {
    const { from, to } = this.phase();
    const count = this.counted();
    return Math.round(from + (count === null ? 0 : (count.done / count.total) * (to - from)));
  });
}
