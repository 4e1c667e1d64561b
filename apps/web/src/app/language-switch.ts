import { Component, inject } from '@angular/core';
import { LANGUAGES, type Language } from '@leeway/contract';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';

const OWN_NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

@Component({
  selector: 'lw-language-switch',
  template: `
    <div class="language" role="group" [attr.aria-label]="text.say('app.language')">
      @for (language of languages; track language) {
        <button
          type="button"
          [attr.lang]="language"
          [attr.aria-pressed]="store.active() === language"
          [attr.aria-label]="language.toUpperCase() + ' ' + ownNames[language]"
          (click)="store.choose(language)"
        >
          {{ language.toUpperCase() }}
        </button>
      }
    </div>
  `,
})
export class LanguageSwitch {
  protected readonly text = inject(Texts);
  protected readonly store = inject(LanguageStore);
  protected readonly languages = LANGUAGES;
  protected readonly ownNames = OWN_NAMES;
}
