import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import styles from './demo.css' with { loader: 'text' };
import { InboxPage } from './inbox-page.js';
import { demoTexts } from './texts.js';

export const demoRoutes: Routes = [
  {
    path: 'inbox',
    component: InboxPage,
    title: titledBy('inbox.title'),
    providers: [provideTexts(demoTexts), provideStyles([styles])],
  },
];
