import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { OrganisationPage } from './organisation-page.js';
import { organisationStyles } from './organisation/styles.js';
import { organisationTexts } from './organisation/texts.js';
import { dashboardTexts } from './texts.js';

/** Apart from the dashboard, whose pages are for who leads a unit. */
export const organisationRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(dashboardTexts), provideTexts(organisationTexts), provideStyles(organisationStyles)],
    children: [{ path: '', component: OrganisationPage, title: titledBy('organisation.title') }],
  },
];
