import { Component, inject } from '@angular/core';
import { Texts } from '../language/texts.js';
import { MyRounds } from './my-rounds.js';

/** For managers and administrators, who have another start page: they answer like everybody else. */
@Component({
  selector: 'lw-my-rounds-page',
  imports: [MyRounds],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <h1>{{ text.say('app.takePart') }}</h1>
    </header>
    <lw-my-rounds />
  `,
})
export class MyRoundsPage {
  protected readonly text = inject(Texts);
}
