import { Component, computed, inject, input, output } from '@angular/core';
import { Texts } from '../../language/texts.js';
import { MAX_REMINDERS, offeredReminderDays, within } from '../reminder-days.js';
import { type SeriesDraft, wallDatesOf } from './series-draft.js';

/** On which days before its closing each round reminds people. */
@Component({
  selector: 'lw-series-reminders',
  template: `
    <fieldset class="field reminders">
      <legend>{{ text.say('newSeries.reminders') }}</legend>
      <p class="field-hint">{{ text.say(offered().length === 0 ? 'mailings.noDays' : 'newSeries.remindersHint') }}</p>
      <div class="reminder-days">
        @for (days of offered(); track days) {
          <label class="reminder-day series-tick">
            <input
              type="checkbox"
              [checked]="chosen().includes(days)"
              [disabled]="isFull() && !chosen().includes(days)"
              (change)="toggle(days, $event)"
            />
            <span>{{ text.count('mailings.before', days) }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
})
export class SeriesReminders {
  protected readonly text = inject(Texts);
  readonly draft = input.required<SeriesDraft>();
  readonly changed = output<readonly number[]>();

  readonly #dates = computed(() => wallDatesOf(this.draft()));
  protected readonly chosen = computed(() => within(this.#dates(), this.draft().reminderDays));
  protected readonly offered = computed(() => offeredReminderDays(this.#dates(), this.draft().reminderDays));
  protected readonly isFull = computed(() => this.chosen().length >= MAX_REMINDERS);

  protected toggle(days: number, event: Event): void {
    const isChosen = event.target instanceof HTMLInputElement && event.target.checked;
    const others = this.chosen().filter((one) => one !== days);
    this.changed.emit(isChosen ? [...others, days] : others);
  }
}
