import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { ACTIONS_ID } from '../proposals/proposed-actions.js';

/** What is stuck, why, and what to do first, for somebody who reads nothing else. */
@Component({
  selector: 'lw-conclusion-card',
  imports: [RouterLink],
  template: `
    <section class="sentence" aria-labelledby="sentence-title">
      <h2 id="sentence-title" class="eyebrow">{{ text.say('results.sentence') }}</h2>
      <p class="sentence-text">{{ text.of(conclusion().sentence) }}</p>
      @if (firstAction(); as action) {
        <p class="first-step">
          <span class="first-step-label">{{ text.say('results.firstStep') }}:</span>
          <a [routerLink]="[]" queryParamsHandling="preserve" [fragment]="actionsId">{{ text.of(action.title) }}</a>
        </p>
      }
      @if (conclusion().caution; as caution) {
        <p class="sentence-caution">{{ text.of(caution) }}</p>
      }
      <details class="quiet">
        <summary>{{ text.say('results.why') }}</summary>
        <ul class="reasons">
          @for (reason of conclusion().why; track $index) {
            <li>{{ text.of(reason.text) }}</li>
          } @empty {
            <li>{{ text.say('results.whyNothing') }}</li>
          }
        </ul>
      </details>
    </section>
  `,
})
export class ConclusionCard {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  protected readonly actionsId = ACTIONS_ID;

  protected readonly conclusion = computed(() => this.result().conclusion);
  protected readonly firstAction = computed(() => this.result().proposals[0] ?? null);
}
