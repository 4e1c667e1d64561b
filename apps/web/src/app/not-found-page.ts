import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Texts } from '../language/texts.js';

@Component({
  selector: 'lw-not-found-page',
  imports: [RouterLink],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <p class="eyebrow">404</p>
      <h1>{{ text.say('app.notFoundTitle') }}</h1>
      <p class="lead">{{ text.say('app.notFoundText') }}</p>
    </header>
    <p>
      <a class="button" routerLink="/">{{ text.say('app.toStart') }}</a>
    </p>
  `,
})
export class NotFoundPage {
  protected readonly text = inject(Texts);
}
