import { type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import { LANGUAGES } from '@leeway/contract';
import { en } from '../en/en.js';
import { nl } from '../nl/nl.js';
import { TimeZoneStore } from '../time-zone-store.js';

/** All texts at once, for tests: no area has to be opened first. Times are those of Amsterdam, wherever the tests run. */
export function withTexts(): EnvironmentProviders[] {
  return [
    ...[provideTransloco({ config: { availableLangs: [...LANGUAGES], defaultLang: 'en', prodMode: true } })].flat(),
    provideEnvironmentInitializer(() => {
      const transloco = inject(TranslocoService);
      transloco.setTranslation({ ...en }, 'en');
      transloco.setTranslation({ ...nl }, 'nl');
      inject(TimeZoneStore).use('Europe/Amsterdam');
    }),
  ] as EnvironmentProviders[];
}
