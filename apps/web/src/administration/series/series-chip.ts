import { Component, computed, inject, input } from '@angular/core';
import type { SeriesRoundState, SeriesState } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';

/** The looks are those of a round that is as far. */
const WORDS: Readonly<Record<SeriesState | Exclude<SeriesRoundState, 'launched'>, { text: TextKey; looks: string }>> = {
  running: { text: 'series.running', looks: 'chip-open' },
  paused: { text: 'series.paused', looks: 'chip-preparing' },
  stopped: { text: 'series.stopped', looks: 'chip-stopped' },
  finished: { text: 'series.finished', looks: 'chip-closed' },
  planned: { text: 'series.planned', looks: 'chip-launched' },
  skipped: { text: 'series.skipped', looks: 'chip-stopped' },
};

/** Where a series stands, or a round of it that was not launched. */
@Component({
  selector: 'lw-series-chip',
  template: `<span class="chip" [class]="word().looks">{{ text.say(word().text) }}</span>`,
})
export class SeriesChip {
  protected readonly text = inject(Texts);
  readonly state = input.required<keyof typeof WORDS>();
  protected readonly word = computed(() => WORDS[this.state()]);
}
