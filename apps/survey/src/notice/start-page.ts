import { Component, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { knownRounds, type KnownRound } from '../round/known-rounds.js';

/** Where one lands without a link. */
@Component({
  selector: 'leeway-start-page',
  imports: [Heading],
  template: `
    <h1>{{ texts().start.heading }}</h1>
    <p class="lead">{{ texts().start.body }}</p>
    <p>{{ texts().start.noMail }}</p>
    @if (rounds().length > 0) {
      <section>
        <h2>{{ texts().start.rounds }}</h2>
        <ul class="rounds">
          @for (round of rounds(); track round.fragment) {
            <li>
              <a [href]="round.fragment">{{ round.name }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class StartPage {
  protected readonly texts = inject(Languages).late;
  protected readonly rounds = signal<KnownRound[]>([]);

  constructor() {
    void knownRounds(inject(DeviceStore)).then((rounds) => this.rounds.set(rounds));
  }
}
