import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { dashboardStyles } from './styles.js';
import { dashboardTexts } from './texts.js';

/** Each page comes with its own code: who looks at the overview waits for no chart. */
export const dashboardRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(dashboardTexts), provideStyles(dashboardStyles)],
    children: [
      {
        path: '',
        title: titledBy('results.title'),
        loadComponent: async () => (await import('./results-page.js')).ResultsPage,
      },
      {
        path: 'team-view',
        title: titledBy('teamView.title'),
        loadComponent: async () => (await import('./team-view-page.js')).TeamViewPage,
      },
      {
        path: 'overview',
        title: titledBy('overview.title'),
        loadComponent: async () => (await import('./overview-page.js')).OverviewPage,
      },
    ],
  },
];
