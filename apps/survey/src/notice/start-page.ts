import { Component, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { RoundsHere } from './rounds-here.js';

/** Where one lands without a link. */
@Component({
  selector: 'leeway-start-page',
  imports: [Heading, RoundsHere],
  template: `
    <h1>{{ texts().start.heading }}</h1>
    <p class="lead">{{ texts().start.body }}</p>
    <p>{{ texts().start.noMail }}</p>
    <leeway-rounds-here />
  `,
})
export class StartPage {
  protected readonly texts = inject(Languages).late;
}
