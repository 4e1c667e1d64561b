import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

const EXPLANATIONS: Readonly<Record<string, TextKey>> = {
  manager: 'app.notForYouManager',
  auditor: 'app.notForYouAuditor',
  overview: 'app.notForYouOverview',
  trainer: 'app.notForYouTrainer',
};

@Component({
  selector: 'lw-not-for-you-page',
  imports: [RouterLink],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <h1>{{ text.say('app.notForYouTitle') }}</h1>
      <p class="lead">{{ explanation() }}</p>
    </header>
    <p>
      <a class="button" routerLink="/">{{ text.say('app.toStart') }}</a>
    </p>
  `,
})
export class NotForYouPage {
  protected readonly text = inject(Texts);
  /** The role that the page is for; from the route. */
  readonly role = input.required<string>();
  protected readonly explanation = computed(() =>
    this.text.say(EXPLANATIONS[this.role()] ?? 'app.notForYouAdministrator'),
  );
}
