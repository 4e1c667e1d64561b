import { type ApplicationConfig, inject, provideAppInitializer, provideZonelessChangeDetection } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { LANGUAGES } from '@leeway/contract';
import { Connection } from '../api/connection.js';
import { LanguageStore } from '../language/language-store.js';
import { provideTexts } from '../language/provide-texts.js';
import { PageTitles } from './page-titles.js';
import { routes } from './routes.js';
import { appTexts } from './texts.js';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(() => inject(Connection).pageMissing.set(true)),
    ),
    { provide: TitleStrategy, useExisting: PageTitles },
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'en',
        prodMode: true,
        missingHandler: { logMissingKey: false },
      },
    }),
    provideTexts(appTexts),
    provideAppInitializer(() => inject(LanguageStore).start()),
  ],
};
