import { Component, computed, inject } from '@angular/core';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';

/** The protocol and its limits in plain words. */
@Component({
  selector: 'leeway-how-it-works',
  template: `
    <details>
      <summary>{{ texts().how.summary }}</summary>
      <ol>
        @for (step of texts().how.steps; track $index) {
          <li>{{ step }}</li>
        }
      </ol>
      <h3>{{ texts().how.limitsHeading }}</h3>
      <ul>
        @for (limit of texts().how.limits; track $index) {
          <li>{{ limit }}</li>
        }
      </ul>
      <p>
        <a [href]="promisePage()" target="_blank" rel="noreferrer">{{ texts().how.more }}</a>
      </p>
    </details>
  `,
})
export class HowItWorks {
  private readonly flow = inject(SurveyFlow);
  protected readonly texts = inject(Languages).late;
  protected readonly promisePage = computed(() => `${this.flow.round()?.apiOrigin ?? ''}/promise`);
}
