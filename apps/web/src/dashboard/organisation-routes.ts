import type { Routes } from '@angular/router';
import * as en from '../language/en/organisation.js';
import * as nl from '../language/nl/organisation.js';
import { type AreaTexts, provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { OrganisationPage } from './organisation-page.js';
import organisationStyles from './organisation/organisation.css' with { loader: 'text' };
import dashboardStyle from './dashboard.css' with { loader: 'text' };
import overview from './overview/overview.css' with { loader: 'text' };
import heat from './overview/heat.css' with { loader: 'text' };
import { dashboardTexts } from './texts.js';

export const organisationTexts: AreaTexts = { en, nl };

/** Apart from the dashboard, whose pages are for who leads a unit. */
export const organisationRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(dashboardTexts),
      provideTexts(organisationTexts),
      provideStyles([dashboardStyle, overview, heat, organisationStyles]),
    ],
    children: [{ path: '', component: OrganisationPage, title: titledBy('organisation.title') }],
  },
];
