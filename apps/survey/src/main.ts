import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { DeviceStore } from './credential/device-store.js';
import { Languages, initialLanguage, loadTexts } from './language/languages.js';
import { SurveyApp } from './survey-app.js';

/** The same files are served there for the hidden frame of a signed-in page. */
const FRAME_PATH = '/ahead';

if (location.pathname === FRAME_PATH) {
  void import('./ahead-frame.js').then(({ collectInFrame }) => collectInFrame());
} else {
  void open();
}

async function open(): Promise<void> {
  const language = initialLanguage();
  const texts = await loadTexts(language);
  await bootstrapApplication(SurveyApp, {
    providers: [
      provideZonelessChangeDetection(),
      { provide: DeviceStore, useFactory: () => new DeviceStore() },
      { provide: Languages, useFactory: () => new Languages(language, texts) },
    ],
  });
}
