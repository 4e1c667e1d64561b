import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Texts } from '../language/texts.js';
import { MyRounds } from './my-rounds.js';
import { SessionStore } from './session-store.js';

/** For people without a task here: how answering works. Everybody else is sent on to their own area. */
@Component({
  selector: 'lw-home-page',
  imports: [MyRounds, RouterLink],
  host: { class: 'page narrow' },
  template: `
    @if (session.person(); as person) {
      <header class="page-head">
        <h1>{{ text.say('home.greeting', { name: person.name }) }}</h1>
        <p class="lead">{{ text.say('home.employeeLead') }}</p>
      </header>
      <lw-my-rounds />
      <section class="card">
        <h2>{{ text.say('home.howTitle') }}</h2>
        <ol class="steps">
          <li>{{ text.say('home.how1') }}</li>
          <li>{{ text.say('home.how2') }}</li>
          <li>{{ text.say('home.how3') }}</li>
        </ol>
        <p>
          <a routerLink="/promise">{{ text.say('home.promise') }}</a>
        </p>
      </section>
    }
  `,
})
export class HomePage {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
}
