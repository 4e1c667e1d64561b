import { Component, computed, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import type { StopReason } from '../round/survey-page.js';
import { SurveyEntry } from '../round/survey-entry.js';
import { SurveyFlow } from '../round/survey-flow.js';

const ALARMS: readonly StopReason[] = [
  'directory-differs',
  'directory-invalid',
  'group-differs',
  'questionnaire-differs',
  'signature-invalid',
];

/** Why it can't go on, and what to do. */
@Component({
  selector: 'leeway-stopped-page',
  imports: [Heading],
  template: `
    @if (explanation(); as explanation) {
      <div role="alert" [attr.data-alarm]="isAlarm() ? '' : null">
        <h1>{{ explanation.heading }}</h1>
        <p class="lead">{{ explanation.body }}</p>
      </div>
    }
    <div class="actions">
      @if (isOtherPerson()) {
        <button type="button" class="primary" (click)="entry.open()">{{ texts().otherPerson.goOn }}</button>
        <button type="button" (click)="entry.followRefused()">{{ texts().otherPerson.replace }}</button>
      } @else {
        <button type="button" [attr.data-primary]="!isAlarm() ? '' : null" (click)="entry.open()">
          {{ texts().tryAgain }}
        </button>
        <button type="button" (click)="entry.home()">{{ texts().toStart }}</button>
      }
    </div>
  `,
})
export class StoppedPage {
  private readonly flow = inject(SurveyFlow);
  protected readonly entry = inject(SurveyEntry);
  protected readonly texts = inject(Languages).late;
  /** Something is not as it was fixed, rather than merely missing. */
  protected readonly isAlarm = computed(() => {
    const page = this.flow.page();
    return page.name === 'stopped' && ALARMS.includes(page.reason);
  });
  protected readonly isOtherPerson = computed(() => {
    const page = this.flow.page();
    return page.name === 'stopped' && page.reason === 'other-person';
  });
  protected readonly explanation = computed(() => {
    const page = this.flow.page();
    return page.name === 'stopped' ? this.texts().stopped[page.reason] : null;
  });
}
