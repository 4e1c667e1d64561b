import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { ResultsPage } from './results-page.js';
import { dashboardTexts } from './texts.js';

export const dashboardRoutes: Routes = [
  { path: '', component: ResultsPage, title: titledBy('results.title'), providers: [provideTexts(dashboardTexts)] },
];
