import { Component, inject, input } from '@angular/core';
import { Texts } from '../../language/texts.js';

/** In the place of all figures of a team that a round of a part of the organisation did not ask. */
@Component({
  selector: 'lw-team-not-asked',
  template: `
    <section class="card" aria-labelledby="not-asked-title">
      <h2 id="not-asked-title">{{ text.say('results.notAskedTitle', { unit: unit() }) }}</h2>
      <p>{{ text.say('results.notAskedText') }}</p>
      <p>{{ text.say('results.notAskedWay', { unit: unit() }) }}</p>
    </section>
  `,
})
export class TeamNotAsked {
  protected readonly text = inject(Texts);
  readonly unit = input.required<string>();
}
