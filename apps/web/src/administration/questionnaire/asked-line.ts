import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { QuestionnaireView, type RoundView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { Texts } from '../../language/texts.js';
import { askedSteps, lengthOf } from './asked-steps.js';

/** In one line, what a round that is launched now will ask, and the way to change that. */
@Component({
  selector: 'lw-asked-line',
  imports: [RouterLink],
  template: `
    <p class="asked-line">
      @if (length(); as asked) {
        {{
          text.say(asked.areas === 0 ? 'ownQuestionnaire.line' : 'ownQuestionnaire.lineAreas', {
            statements: asked.statements,
            areas: asked.areas,
            minutes: asked.minutes,
          })
        }}
        @if (own() > 0) {
          {{ text.count('ownQuestionnaire.lineOwn', own()) }}
        }
      }
      <a routerLink="/administration/questionnaire">{{ text.say('ownQuestionnaire.change') }}</a>
    </p>
  `,
})
export class AskedLine {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly kind = input.required<RoundView['kind']>();

  /** Without it the line only has its link: what is asked is read at the launch, and not from here. */
  readonly #view = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/questionnaire', QuestionnaireView, abortSignal),
  });
  protected readonly length = computed(() => {
    if (!this.#view.hasValue()) return null;
    const view = this.#view.value();
    return lengthOf(askedSteps(view, view.chosen, this.kind()));
  });
  protected readonly own = computed(() => (this.#view.hasValue() ? this.#view.value().ownItems.length : 0));
}
