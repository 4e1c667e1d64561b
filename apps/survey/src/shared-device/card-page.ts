import { Component, inject, signal } from '@angular/core';
import { readCardCode } from '../credential/card-code.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyEntry } from '../round/survey-entry.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { SharedDevice } from './shared-device.js';

/** Where a shared device waits: who has a card types its code, or holds it before a scanner. */
@Component({
  selector: 'leeway-card-page',
  imports: [Heading],
  template: `
    <p class="eyebrow">{{ flow.round()?.directory?.round?.name }}</p>
    <h1>{{ texts().card.heading }}</h1>
    <p class="lead">{{ texts().card.body }}</p>
    <form (submit)="submit($event)">
      <label for="card-code">{{ texts().card.code }}</label>
      <input
        id="card-code"
        class="card-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="card-hint"
        [attr.aria-invalid]="isWrong() ? true : null"
      />
      <p id="card-hint" class="hint">{{ texts().card.hint }}</p>
      <div role="alert">
        @if (isWrong()) {
          <p class="warning">{{ texts().card.wrong }}</p>
        }
      </div>
      <div class="actions">
        <button type="submit" class="primary">{{ texts().card.open }}</button>
      </div>
    </form>
    <section class="notice">
      <h2>{{ texts().card.privacyHeading }}</h2>
      <p>{{ texts().card.privacy }}</p>
    </section>
    <p>
      <button type="button" class="link" (click)="leave()">{{ texts().card.ownDevice }}</button>
    </p>
  `,
})
export class CardPage {
  private readonly shared = inject(SharedDevice);
  private readonly entry = inject(SurveyEntry);
  protected readonly flow = inject(SurveyFlow);
  protected readonly texts = inject(Languages).late;
  protected readonly isWrong = signal(false);

  protected submit(event: Event): void {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input');
    const code = readCardCode(input?.value ?? '');
    this.isWrong.set(code === null);
    if (code !== null) {
      void this.entry.openCard(code);
    } else {
      input?.focus();
    }
  }

  protected async leave(): Promise<void> {
    await this.shared.becomeOwn();
    this.entry.home();
  }
}
