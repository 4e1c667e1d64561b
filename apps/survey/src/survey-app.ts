import { Component, computed, effect, inject, signal } from '@angular/core';
import { Languages } from './language/languages.js';
import { pageTitle } from './round/page-title.js';
import { SurveyFlow } from './round/survey-flow.js';
import { Screen } from './screen.js';

/** The frame around every page: name, language, and where the screen reader hears what changed. */
@Component({
  selector: 'leeway-survey',
  imports: [Screen],
  template: `
    <header class="site">
      <p class="mark">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <path
            d="M19.5 7.5A9.5 9.5 0 1 0 25.5 16"
            fill="none"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
          />
          <circle cx="23" cy="9" r="2.7" fill="currentColor" />
        </svg>
        <span>{{ texts().product }}</span>
      </p>
      <div class="languages" role="group" [attr.aria-label]="texts().chooseLanguage">
        @for (language of languages.all; track language.code) {
          <button
            type="button"
            [lang]="language.code"
            [attr.aria-pressed]="languages.current() === language.code"
            (click)="languages.choose(language.code)"
          >
            {{ language.code.toUpperCase() }}<span class="visually-hidden"> {{ language.name }}</span>
          </button>
        }
      </div>
    </header>
    <div role="status">
      @if (isOffline()) {
        <p class="banner">{{ texts().offline }}</p>
      }
    </div>
    <main>
      @if (isLoading()) {
        <p class="loading" role="status">{{ texts().loading }}</p>
      }
      <ng-container leewayScreen />
    </main>
  `,
})
export class SurveyApp {
  private readonly flow = inject(SurveyFlow);
  protected readonly languages = inject(Languages);
  protected readonly texts = this.languages.texts;
  protected readonly isOffline = signal(!navigator.onLine);
  protected readonly isLoading = computed(() => this.flow.page().name === 'loading');

  constructor() {
    addEventListener('online', () => this.isOffline.set(false));
    addEventListener('offline', () => this.isOffline.set(true));
    effect(() => {
      const { texts, lateOrNull } = this.languages;
      document.title = pageTitle(this.flow.page(), this.flow.steps(), texts(), lateOrNull());
    });
    void this.flow.open();
  }
}
