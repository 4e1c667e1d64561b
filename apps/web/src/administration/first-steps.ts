import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FirstSteps as Steps } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { SessionStore } from '../app/session-store.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

interface Step {
  readonly name: TextKey;
  readonly text: string;
  readonly path: string | null;
  readonly isDone: boolean;
}

/**
 * The way to a first round in one line of steps: organisation, people, roles, round. Shown until there has been a round; if it
 * cannot be asked how far one is, nothing is shown, and the page below says what is wrong.
 */
@Component({
  selector: 'lw-first-steps',
  imports: [RouterLink],
  template: `
    @if (steps(); as line) {
      <nav class="first-steps card" aria-labelledby="first-steps-title">
        <h2 id="first-steps-title">{{ text.say('firstSteps.title') }}</h2>
        <ol>
          @for (step of line; track step.name; let index = $index) {
            <li [class.step-done]="step.isDone" [class.step-now]="index === next()">
              <span class="step-mark" aria-hidden="true">{{ step.isDone ? '✓' : index + 1 }}</span>
              <div>
                <p class="step-name">
                  @if (step.path; as path) {
                    <a [routerLink]="path">{{ text.say(step.name) }}</a>
                  } @else {
                    {{ text.say(step.name) }}
                  }
                  <span class="visually-hidden">({{ text.say(stateOf(index, step)) }})</span>
                </p>
                <p class="soft">{{ step.text }}</p>
              </div>
            </li>
          }
        </ol>
      </nav>
    }
  `,
})
export class FirstSteps {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #session = inject(SessionStore);

  /** Whatever changes when a step may have been done. */
  readonly after = input<unknown>();

  readonly #reached = resource({
    params: () => ({ after: this.after() }),
    loader: ({ abortSignal }) => this.#api.get('/api/first-steps', Steps, abortSignal),
  });

  protected readonly steps = computed(() => {
    if (!this.#reached.hasValue()) return null;
    const reached = this.#reached.value();
    return reached.rounds > 0 ? null : this.#stepsOf(reached);
  });
  protected readonly next = computed(() => this.steps()?.findIndex(({ isDone }) => !isDone) ?? -1);

  protected stateOf(index: number, { isDone }: Step): TextKey {
    if (isDone) return 'firstSteps.done';
    return index === this.next() ? 'firstSteps.now' : 'firstSteps.later';
  }

  #stepsOf({ people, managers }: Steps): readonly Step[] {
    const hasPeople = people > 0;
    const say = this.text;
    return [
      {
        name: 'firstSteps.organisation',
        text: say.say('firstSteps.organisationDone', { name: this.#session.person()?.organisation.name ?? '' }),
        path: null,
        isDone: true,
      },
      {
        name: 'firstSteps.people',
        text: hasPeople ? say.count('firstSteps.peopleDone', people) : say.say('firstSteps.peopleText'),
        path: '/administration/people',
        isDone: hasPeople,
      },
      {
        name: 'firstSteps.roles',
        text: managers > 0 ? say.count('firstSteps.rolesDone', managers) : say.say('firstSteps.rolesText'),
        path: '/administration/access/roles',
        isDone: managers > 0,
      },
      {
        name: 'firstSteps.round',
        text: say.say('firstSteps.roundText'),
        path: '/administration/rounds/new',
        isDone: false,
      },
    ];
  }
}
