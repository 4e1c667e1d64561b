import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { accessTexts } from './access-texts.js';
import { IdentityPage } from './identity-page.js';
import { NewRoundPage } from './new-round-page.js';
import { PeoplePage } from './people-page.js';
import { RolesPage } from './roles-page.js';
import { ProvisioningPage } from './provisioning-page.js';
import { RoundPage } from './round-page.js';
import { RoundsPage } from './rounds-page.js';
import { administrationStyles } from './styles.js';
import { administrationTexts } from './texts.js';

export const administrationRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(administrationTexts), provideTexts(accessTexts), provideStyles(administrationStyles)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'rounds' },
      { path: 'people', component: PeoplePage, title: titledBy('people.title') },
      { path: 'access', pathMatch: 'full', redirectTo: 'access/roles' },
      { path: 'access/roles', component: RolesPage, title: titledBy('roles.title') },
      {
        path: 'access/trainers',
        loadComponent: async () => (await import('./trainers/trainers-page.js')).TrainersPage,
        title: titledBy('trainers.title'),
      },
      { path: 'access/sign-in', component: IdentityPage, title: titledBy('identity.title') },
      { path: 'people/connection', component: ProvisioningPage, title: titledBy('provisioning.title') },
      {
        path: 'people/new',
        loadComponent: async () => (await import('./new-person-page.js')).NewPersonPage,
        title: titledBy('person.newTitle'),
      },
      {
        path: 'people/units',
        loadComponent: async () => (await import('./units-page.js')).UnitsPage,
        title: titledBy('units.title'),
      },
      // Below those with names of their own.
      {
        path: 'people/:memberId',
        loadComponent: async () => (await import('./person-page.js')).PersonPage,
        title: titledBy('person.pageTitle'),
      },
      { path: 'mail', loadChildren: async () => (await import('./mail/mail-routes.js')).mailRoutes },
      {
        path: 'questionnaire',
        loadComponent: async () => (await import('./questionnaire/questionnaire-page.js')).QuestionnairePage,
        title: titledBy('ownQuestionnaire.title'),
      },
      { path: 'rounds', component: RoundsPage, title: titledBy('rounds.title') },
      { path: 'rounds/new', component: NewRoundPage, title: titledBy('newRound.title') },
      {
        path: 'rounds/series/new',
        loadComponent: async () => (await import('./series/new-series-page.js')).NewSeriesPage,
        title: titledBy('newSeries.title'),
      },
      {
        path: 'rounds/series/:seriesId',
        loadComponent: async () => (await import('./series/series-page.js')).SeriesPage,
        title: titledBy('series.title'),
      },
      {
        path: 'rounds/time-zone',
        loadComponent: async () => (await import('./time-zone-page.js')).TimeZonePage,
        title: titledBy('timeZone.title'),
      },
      { path: 'rounds/:roundId', component: RoundPage, title: titledBy('rounds.title') },
    ],
  },
];
