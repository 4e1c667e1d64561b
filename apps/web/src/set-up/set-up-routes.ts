import type { Routes } from '@angular/router';
import * as en from '../language/en/set-up.js';
import * as nl from '../language/nl/set-up.js';
import { type AreaTexts, provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import styles from './set-up.css' with { loader: 'text' };
import { SetUpPage } from './set-up-page.js';

export const setUpTexts: AreaTexts = { en, nl };

export const setUpRoutes: Routes = [
  {
    path: '',
    component: SetUpPage,
    title: titledBy('setUp.title'),
    providers: [provideTexts(setUpTexts), provideStyles([styles])],
  },
];
