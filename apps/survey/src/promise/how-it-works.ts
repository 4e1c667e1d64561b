import { Component, inject } from '@angular/core';
import { Languages } from '../language/languages.js';

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
    </details>
  `,
})
export class HowItWorks {
  protected readonly texts = inject(Languages).late;
}
