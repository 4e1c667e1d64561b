import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { DeviceStore } from './credential/device-store.js';
import { Languages, initialLanguage, loadTexts } from './language/languages.js';
import { SurveyApp } from './survey-app.js';

const language = initialLanguage();

void loadTexts(language).then((texts) =>
  bootstrapApplication(SurveyApp, {
    providers: [
      provideZonelessChangeDetection(),
      { provide: DeviceStore, useFactory: () => new DeviceStore() },
      { provide: Languages, useFactory: () => new Languages(language, texts) },
    ],
  }),
);
