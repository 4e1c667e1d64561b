import { Component, computed, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';

/** Nothing is sent: the person comes back. */
@Component({
  selector: 'leeway-later-page',
  imports: [Heading],
  template: `
    <h1>{{ texts().later.heading }}</h1>
    <p class="lead">{{ texts().later.body(closesAt()) }}</p>
    <p>{{ texts().later.how }}</p>
    <div class="actions">
      <button type="button" (click)="flow.changeAnswers()">{{ texts().later.now }}</button>
    </div>
  `,
})
export class LaterPage {
  private readonly languages = inject(Languages);
  protected readonly flow = inject(SurveyFlow);
  protected readonly texts = this.languages.late;
  protected readonly closesAt = computed(() =>
    this.languages.instant(this.flow.round()?.directory.round.closesAt ?? ''),
  );
}
