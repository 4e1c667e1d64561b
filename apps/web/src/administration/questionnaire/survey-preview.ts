import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { LANGUAGES, type Language, type QuestionnaireView, ROUND_KINDS, type RoundView } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import type { AskedStep } from './asked-steps.js';
import { PHONE_WORDS } from './phone-words.js';

/** What employees see, screen by screen, in either language: the look of the survey, with nothing to tick. */
@Component({
  selector: 'lw-survey-preview',
  templateUrl: './survey-preview.html',
})
export class SurveyPreview {
  protected readonly text = inject(Texts);
  readonly view = input.required<QuestionnaireView>();
  /** What each kind of round would ask as the page stands, saved or not. */
  readonly steps = input.required<Readonly<Record<RoundView['kind'], readonly AskedStep[]>>>();

  protected readonly kinds = ROUND_KINDS;
  protected readonly languages = LANGUAGES;
  protected readonly kind = signal<RoundView['kind']>('baseline');
  protected readonly language = signal<Language>(inject(LanguageStore).active());
  protected readonly asked = computed(() => this.steps()[this.kind()]);
  /** Back at the beginning when something else is asked. */
  protected readonly at = linkedSignal({ source: this.asked, computation: () => 0 });
  protected readonly step = computed(() => this.asked()[this.at()]);
  protected readonly words = computed(() => PHONE_WORDS[this.language()]);
  /** The open question is not counted. */
  protected readonly total = computed(() => this.asked().filter(({ kind }) => kind !== 'open').length);
  protected readonly labels = computed(() => this.view().labels[this.language()]);
  readonly #firstOwn = computed(() => this.asked().findIndex(({ isOwn }) => isOwn));
  protected readonly hasOwn = computed(() => this.#firstOwn() >= 0);

  protected move(by: number): void {
    this.at.update((at) => Math.min(this.asked().length - 1, Math.max(0, at + by)));
  }

  protected toOwn(): void {
    this.at.set(Math.max(0, this.#firstOwn()));
  }
}
