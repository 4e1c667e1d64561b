import { Component, computed, effect, inject, signal } from '@angular/core';
import { Languages } from './language/languages.js';
import { pageTitle } from './round/page-title.js';
import { SurveyEntry } from './round/survey-entry.js';
import { SurveyFlow } from './round/survey-flow.js';
import { Screen } from './screen.js';
import { SharedNoticeSlot } from './shared-device/shared-notice-slot.js';
import { AnswerSheet } from './statements/answer-sheet.js';

/** The frame around every page: name, language, and where the screen reader hears what changed. */
@Component({
  selector: 'leeway-survey',
  imports: [Screen, SharedNoticeSlot],
  template: `
    <header class="site">
      <p class="mark">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <path d="M5 7v18M27 7v18" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
          <rect x="10" y="11" width="12" height="10" rx="3" fill="currentColor" />
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
      @if (sheet.keepsFailing()) {
        <p class="warning">{{ texts().cantKeep }}</p>
      }
    </div>
    <ng-container leewaySharedNotice />
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
  protected readonly sheet = inject(AnswerSheet);
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
    void inject(SurveyEntry).open();
  }
}
