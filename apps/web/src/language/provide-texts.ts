import { type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@leeway/contract';
import type { Dictionary } from './dictionary.js';

/** Some areas of the dictionary, in every language: switching the language never has to wait for the network. */
export type AreaTexts = Readonly<Record<Language, Partial<Dictionary>>>;

/** For a lazy route: its texts come with its code. */
export function provideTexts(texts: AreaTexts): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const transloco = inject(TranslocoService);
    transloco.setTranslation({ ...texts.en }, 'en');
    transloco.setTranslation({ ...texts.nl }, 'nl');
  });
}
