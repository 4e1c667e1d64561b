import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { SharedDevice } from './shared-device.js';

const IDLE_SECONDS = 150;
/** After handing in there is nothing left to do here. */
const IDLE_SECONDS_AT_THE_END = 30;
const WARNING_SECONDS = 30;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

/** Says that the device is shared, and forgets whoever walked away. */
@Component({
  selector: 'leeway-shared-notice',
  template: `
    @if (isOccupied()) {
      <aside class="notice shared" [attr.aria-label]="texts().shared.label">
        <p>{{ texts().shared.label }}</p>
        <button type="button" (click)="shared.nextPerson()">{{ texts().shared.next }}</button>
      </aside>
      <div role="alert">
        @if (isWarning()) {
          <div class="warning">
            <p>{{ texts().shared.idle(left()) }}</p>
            <button type="button" class="primary">{{ texts().shared.stillHere }}</button>
          </div>
        }
      </div>
    }
  `,
})
export class SharedNotice {
  private readonly flow = inject(SurveyFlow);
  private readonly idle = signal(0);
  protected readonly shared = inject(SharedDevice);
  protected readonly texts = inject(Languages).late;
  /** Somebody has come with a card and is not done. */
  protected readonly isOccupied = computed(() => !['card', 'start', 'loading'].includes(this.flow.page().name));
  protected readonly left = computed(() => {
    const patience = this.flow.page().name === 'receipt' ? IDLE_SECONDS_AT_THE_END : IDLE_SECONDS;
    return patience + WARNING_SECONDS - this.idle();
  });
  protected readonly isWarning = computed(() => this.left() <= WARNING_SECONDS);

  constructor() {
    const beAlive = () => this.idle.set(0);
    SIGNS_OF_LIFE.forEach((event) => addEventListener(event, beAlive, { passive: true }));
    const ticking = setInterval(() => this.tick(), 1000);
    inject(DestroyRef).onDestroy(() => {
      SIGNS_OF_LIFE.forEach((event) => removeEventListener(event, beAlive));
      clearInterval(ticking);
    });
  }

  private tick(): void {
    this.idle.update((seconds) => (this.isOccupied() ? seconds + 1 : 0));
    if (this.left() <= 0) {
      this.idle.set(0);
      void this.shared.nextPerson();
    }
  }
}
