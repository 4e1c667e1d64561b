import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { passwordStyles } from '../password/styles.js';
import { passwordTexts } from '../password/texts.js';
import { provideStyles } from '../ui/provide-styles.js';
import styles from './set-up.css' with { loader: 'text' };
import { SetUpPage } from './set-up-page.js';
import { setUpTexts } from './texts.js';

export const setUpRoutes: Routes = [
  {
    path: '',
    component: SetUpPage,
    title: titledBy('setUp.title'),
    providers: [provideTexts(setUpTexts), provideTexts(passwordTexts), provideStyles([styles, ...passwordStyles])],
  },
];
