import { Component, computed, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import { Languages } from '../language/languages.js';
import { knownRounds, type KnownRound } from '../round/known-rounds.js';
import { roundFragment } from '../round/round-link.js';
import { SurveyFlow } from '../round/survey-flow.js';

/** The way to the rounds that this device knows, other than the one on the screen. */
@Component({
  selector: 'leeway-rounds-here',
  template: `
    @if (others().length > 0) {
      <section>
        <h2>{{ texts().start.rounds }}</h2>
        <ul class="rounds">
          @for (round of others(); track round.fragment) {
            <li>
              <a [href]="round.fragment">{{ round.name }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class RoundsHere {
  private readonly flow = inject(SurveyFlow);
  private readonly known = signal<KnownRound[]>([]);
  protected readonly texts = inject(Languages).late;
  protected readonly others = computed(() => {
    const ref = this.flow.round()?.ref;
    const here = ref ? roundFragment(ref) : '';
    return this.known().filter(({ fragment }) => fragment !== here);
  });

  constructor() {
    void knownRounds(inject(DeviceStore)).then((rounds) => this.known.set(rounds));
  }
}
