import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultGroup } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

/** Of a unit with units below it: all of it, or who answers in it itself, which is the team of whoever leads it. */
@Component({
  selector: 'lw-about-choice',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="text.say('results.about')">
      <ul class="page-parts about-choice">
        @for (one of ways; track one.about) {
          <li>
            <a
              [routerLink]="[]"
              [queryParams]="{ group: one.query }"
              queryParamsHandling="merge"
              [class.active]="one.about === about()"
              [attr.aria-current]="one.about === about() ? 'true' : null"
            >
              {{ text.say(one.words) }}
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
})
export class AboutChoice {
  protected readonly text = inject(Texts);
  readonly about = input.required<ResultGroup>();

  protected readonly ways = [
    { about: 'unit', query: null, words: 'results.aboutUnit' },
    { about: 'own', query: 'own', words: 'results.aboutOwn' },
  ] as const;
}
