import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { trainingStyles } from './styles.js';
import { trainingTexts } from './training-texts.js';

export const trainingRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(trainingTexts), provideStyles(trainingStyles)],
    children: [
      {
        path: '',
        title: titledBy('training.title'),
        loadComponent: async () => (await import('./training-page.js')).TrainingPage,
      },
      {
        path: 'cohorts/new',
        title: titledBy('cohort.newTitle'),
        loadComponent: async () => (await import('./builder/cohort-builder-page.js')).CohortBuilderPage,
      },
      {
        path: 'cohorts/:cohortId',
        title: titledBy('training.title'),
        loadComponent: async () => (await import('./cohort-page.js')).CohortPage,
      },
      {
        path: 'cohorts/:cohortId/changed',
        title: titledBy('changed.title'),
        loadComponent: async () => (await import('./changed/changed-page.js')).ChangedPage,
      },
      {
        path: 'cohorts/:cohortId/check-backs',
        title: titledBy('checkBacks.title'),
        loadComponent: async () => (await import('./check-backs/check-backs-page.js')).CheckBacksPage,
      },
      {
        path: 'cohorts/:cohortId/change',
        title: titledBy('cohort.changeTitle'),
        loadComponent: async () => (await import('./builder/cohort-builder-page.js')).CohortBuilderPage,
      },
    ],
  },
];
