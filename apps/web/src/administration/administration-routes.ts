import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { accessTexts } from './access-texts.js';
import { IdentityPage } from './identity-page.js';
import { NewRoundPage } from './new-round-page.js';
import { NewPersonPage } from './new-person-page.js';
import { PeoplePage } from './people-page.js';
import { PersonPage } from './person-page.js';
import { RolesPage } from './roles-page.js';
import { ProvisioningPage } from './provisioning-page.js';
import { RoundPage } from './round-page.js';
import { RoundsPage } from './rounds-page.js';
import { NewSeriesPage } from './series/new-series-page.js';
import { SeriesPage } from './series/series-page.js';
import { administrationStyles } from './styles.js';
import { administrationTexts } from './texts.js';
import { TrainersPage } from './trainers/trainers-page.js';
import { UnitsPage } from './units-page.js';

export const administrationRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(administrationTexts), provideTexts(accessTexts), provideStyles(administrationStyles)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'rounds' },
      { path: 'people', component: PeoplePage, title: titledBy('people.title') },
      { path: 'access', pathMatch: 'full', redirectTo: 'access/roles' },
      { path: 'access/roles', component: RolesPage, title: titledBy('roles.title') },
      { path: 'access/trainers', component: TrainersPage, title: titledBy('trainers.title') },
      { path: 'access/sign-in', component: IdentityPage, title: titledBy('identity.title') },
      { path: 'people/connection', component: ProvisioningPage, title: titledBy('provisioning.title') },
      { path: 'people/new', component: NewPersonPage, title: titledBy('person.newTitle') },
      { path: 'people/units', component: UnitsPage, title: titledBy('units.title') },
      // Below those with names of their own.
      { path: 'people/:memberId', component: PersonPage, title: titledBy('person.pageTitle') },
      { path: 'mail', loadChildren: async () => (await import('./mail/mail-routes.js')).mailRoutes },
      { path: 'rounds', component: RoundsPage, title: titledBy('rounds.title') },
      { path: 'rounds/new', component: NewRoundPage, title: titledBy('newRound.title') },
      { path: 'rounds/series/new', component: NewSeriesPage, title: titledBy('newSeries.title') },
      { path: 'rounds/series/:seriesId', component: SeriesPage, title: titledBy('series.title') },
      { path: 'rounds/:roundId', component: RoundPage, title: titledBy('rounds.title') },
    ],
  },
];
