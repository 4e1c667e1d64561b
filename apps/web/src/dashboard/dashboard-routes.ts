import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { OverviewPage } from './overview-page.js';
import { ResultsPage } from './results-page.js';
import { TeamViewPage } from './team-view-page.js';
import { dashboardTexts } from './texts.js';

export const dashboardRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(dashboardTexts)],
    children: [
      { path: '', component: ResultsPage, title: titledBy('results.title') },
      { path: 'team-view', component: TeamViewPage, title: titledBy('teamView.title') },
      { path: 'overview', component: OverviewPage, title: titledBy('overview.title') },
    ],
  },
];
