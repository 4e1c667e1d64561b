import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  LANGUAGES,
  type Language,
  type NewOwnItem,
  OWN_STATEMENT_LENGTH,
  type OwnDirectionName,
  readStatement,
  type StatementHint,
} from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { DIRECTION_WORDS } from './part-words.js';

const HINTS: Readonly<Record<StatementHint, TextKey>> = {
  'not-a-statement': 'ownQuestionnaire.hintNotAStatement',
  'two-subjects': 'ownQuestionnaire.hintTwoSubjects',
  'double-negation': 'ownQuestionnaire.hintDoubleNegation',
  'names-somebody': 'ownQuestionnaire.hintNames',
  'about-one-person': 'ownQuestionnaire.hintOnePerson',
  absolute: 'ownQuestionnaire.hintAbsolute',
};
const DIRECTIONS = ['positive', 'negative', 'neutral'] as const satisfies readonly OwnDirectionName[];

/** A new statement, with advice while it is typed. Only what asks who somebody is is refused. */
@Component({
  selector: 'lw-own-statement-form',
  templateUrl: './own-statement-form.html',
})
export class OwnStatementForm {
  protected readonly text = inject(Texts);
  readonly busy = input(false);
  readonly added = output<NewOwnItem>();

  protected readonly languages = LANGUAGES;
  protected readonly directions = DIRECTIONS;
  protected readonly words = DIRECTION_WORDS;
  protected readonly most = OWN_STATEMENT_LENGTH.max;
  protected readonly texts = signal<Readonly<Record<Language, string>>>({ nl: '', en: '' });
  protected readonly direction = signal<OwnDirectionName>('positive');
  protected readonly isConfirmed = signal(false);
  readonly #tried = signal(false);

  protected readonly fields = computed(() =>
    LANGUAGES.map((language) => {
      const typed = this.texts()[language];
      const { refusals, hints } = readStatement(typed, language);
      return {
        language,
        typed,
        problem: this.#problemOf(typed, refusals.length > 0),
        hints: hints.map((hint) => HINTS[hint]),
      };
    }),
  );
  protected readonly confirmMissing = computed(() => this.#tried() && !this.isConfirmed());

  protected type(language: Language, event: Event): void {
    const value = event.target instanceof HTMLTextAreaElement ? event.target.value : '';
    this.texts.update((texts) => ({ ...texts, [language]: value.replaceAll(/\s*\n\s*/g, ' ') }));
  }

  protected confirm(event: Event): void {
    this.isConfirmed.set(event.target instanceof HTMLInputElement && event.target.checked);
  }

  protected submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    this.#tried.set(true);
    const wrong = this.fields().find(({ problem }) => problem !== null);
    if (wrong !== undefined) form.querySelector<HTMLElement>(`#own-${wrong.language}`)?.focus();
    else if (!this.isConfirmed()) form.querySelector<HTMLElement>('#own-confirm')?.focus();
    else this.added.emit({ ...this.#trimmed(), direction: this.direction(), asksNobodyWho: true });
  }

  /** For the next one. */
  clear(): void {
    this.texts.set({ nl: '', en: '' });
    this.direction.set('positive');
    this.isConfirmed.set(false);
    this.#tried.set(false);
  }

  #trimmed(): Record<Language, string> {
    const { nl, en } = this.texts();
    return { nl: nl.trim(), en: en.trim() };
  }

  /** That it asks who somebody is is said at once; that it is missing only when somebody wants to add it. */
  #problemOf(typed: string, asksWho: boolean): TextKey | null {
    if (asksWho) return 'ownQuestionnaire.asksWho';
    if (!this.#tried()) return null;
    return typed.trim().length < OWN_STATEMENT_LENGTH.min ? 'ownQuestionnaire.tooShort' : null;
  }
}
