import { Component, computed, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { LaterMoment } from './later-moment.js';

/** Nothing is sent yet: this device does it by itself at a moment that nobody chose. */
@Component({
  selector: 'leeway-later-page',
  imports: [Heading],
  template: `
    <h1>{{ texts().later.heading }}</h1>
    <p class="lead">{{ texts().later.body(moment()) }}</p>
    <p>{{ texts().later.how }}</p>
    <p>{{ texts().later.closes(flow.closesAt()) }}</p>
    <div class="actions">
      <button type="button" (click)="flow.changeAnswers()">{{ texts().later.now }}</button>
    </div>
  `,
})
export class LaterPage {
  private readonly languages = inject(Languages);
  protected readonly flow = inject(SurveyFlow);
  private readonly later = inject(LaterMoment);
  protected readonly texts = this.languages.late;
  protected readonly moment = computed(() => {
    const atMs = this.later.atMs();
    return atMs === null ? '' : this.languages.instant(new Date(atMs).toISOString());
  });
}
