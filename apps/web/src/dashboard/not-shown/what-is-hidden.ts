import { Component, inject, input } from '@angular/core';
import { Texts } from '../../language/texts.js';

/** The rules behind everything that is missing, always in the same place. */
@Component({
  selector: 'lw-what-is-hidden',
  template: `
    <section class="hidden-rules" aria-labelledby="hidden-title">
      <h2 id="hidden-title">{{ text.say('results.hiddenTitle') }}</h2>
      <ul>
        <li>{{ text.say(asksPart() ? 'results.hiddenOfPart' : 'results.hidden1') }}</li>
        <li>{{ text.say('results.hidden2') }}</li>
        <li>{{ text.say('results.hidden3') }}</li>
        <li>{{ text.say('results.hidden4') }}</li>
        <li>{{ text.say('results.hidden5') }}</li>
      </ul>
    </section>
  `,
})
export class WhatIsHidden {
  protected readonly text = inject(Texts);
  /** In a round of a part of the organisation nothing is joined. */
  readonly asksPart = input(false);
}
