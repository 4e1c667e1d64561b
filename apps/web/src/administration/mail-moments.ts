import { Component, computed, inject, input, output } from '@angular/core';
import { instantOf } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { TimeZoneStore } from '../language/time-zone-store.js';
import { hasOpeningMail, MAX_REMINDERS, offeredReminderDays, reminderMoment, within } from './reminder-days.js';

interface Moment {
  readonly name: TextKey;
  /** As an instant; null for the launch. */
  readonly at: string | null;
}

/** The reminders of a round that is being prepared, and everything that will happen in it, in order. */
@Component({
  selector: 'lw-mail-moments',
  templateUrl: './mail-moments.html',
})
export class MailMoments {
  protected readonly text = inject(Texts);
  readonly #timeZone = inject(TimeZoneStore).active;
  readonly opensAt = input.required<string>();
  readonly closesAt = input.required<string>();
  readonly reminderDays = input.required<readonly number[]>();
  readonly changed = output<readonly number[]>();

  protected readonly max = MAX_REMINDERS;
  readonly #dates = computed(() => ({ opensAt: this.opensAt(), closesAt: this.closesAt() }));
  protected readonly chosen = computed(() => within(this.#dates(), this.reminderDays()));
  protected readonly isFull = computed(() => this.chosen().length >= MAX_REMINDERS);
  protected readonly offered = computed(() =>
    offeredReminderDays(this.#dates(), this.reminderDays()).map((days) => ({
      days,
      moment: reminderMoment(this.#dates(), days, this.#timeZone())?.toISOString() ?? null,
    })),
  );

  protected readonly moments = computed((): Moment[] => {
    const dates = this.#dates();
    const at = (wallTime: string): string | null => instantOf(wallTime, this.#timeZone())?.toISOString() ?? null;
    const [opening, closing] = [at(dates.opensAt), at(dates.closesAt)];
    if (opening === null || closing === null || opening >= closing) return [];
    return [
      { name: 'mailings.welcome', at: null },
      {
        name: hasOpeningMail(dates, this.#timeZone(), new Date()) ? 'mailings.opening' : 'mailings.openingAlone',
        at: opening,
      },
      ...this.chosen().map((days) => ({
        name: 'mailings.reminder' as const,
        at: reminderMoment(dates, days, this.#timeZone())?.toISOString() ?? null,
      })),
      { name: 'mailings.closing', at: closing },
    ];
  });

  protected toggle(days: number, event: Event): void {
    const isChosen = event.target instanceof HTMLInputElement && event.target.checked;
    const others = this.chosen().filter((one) => one !== days);
    this.changed.emit(isChosen ? [...others, days] : others);
  }
}
