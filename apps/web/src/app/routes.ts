import type { Routes } from '@angular/router';
import { titledBy } from '../language/titled-by.js';
import { HomePage } from './home-page.js';
import { MyRoundsPage } from './my-rounds-page.js';
import { NotForYouPage } from './not-for-you-page.js';
import { NotFoundPage } from './not-found-page.js';
import { inDemo, onlyFor, sessionAsked, sessionKnown, toOwnArea } from './role-guards.js';

export const routes: Routes = [
  { path: '', pathMatch: 'full', component: HomePage, canActivate: [toOwnArea], title: titledBy('home.title') },
  { path: 'sign-in', loadChildren: async () => (await import('./sign-in-routes.js')).signInRoutes },
  { path: 'set-up', loadChildren: async () => (await import('../set-up/set-up-routes.js')).setUpRoutes },
  { path: 'password', loadChildren: async () => (await import('../password/password-routes.js')).passwordRoutes },
  {
    path: 'organisation',
    canActivate: [onlyFor('overview')],
    loadChildren: async () => (await import('../dashboard/organisation-routes.js')).organisationRoutes,
  },
  {
    path: 'dashboard',
    canActivate: [onlyFor('manager')],
    loadChildren: async () => (await import('../dashboard/dashboard-routes.js')).dashboardRoutes,
  },
  {
    path: 'administration',
    canActivate: [onlyFor('administrator')],
    loadChildren: async () => (await import('../administration/administration-routes.js')).administrationRoutes,
  },
  {
    path: 'training',
    canActivate: [onlyFor('trainer')],
    loadChildren: async () => (await import('../training/training-routes.js')).trainingRoutes,
  },
  {
    path: 'audit',
    canActivate: [onlyFor('auditor', 'administrator')],
    loadChildren: async () => (await import('../administration/audit-routes.js')).auditRoutes,
  },
  {
    path: 'take-part',
    component: MyRoundsPage,
    canActivate: [onlyFor('employee')],
    title: titledBy('app.takePart'),
  },
  {
    path: 'demo',
    canMatch: [inDemo],
    loadChildren: async () => (await import('../demo/demo-routes.js')).demoRoutes,
  },
  {
    path: 'promise',
    canActivate: [sessionAsked],
    loadChildren: async () => (await import('../transparency/transparency-routes.js')).promiseRoutes,
  },
  {
    path: 'verify',
    canActivate: [sessionAsked],
    loadChildren: async () => (await import('../transparency/transparency-routes.js')).verifyRoutes,
  },
  {
    path: 'rounds/:organisationId/:roundId',
    canActivate: [sessionAsked],
    loadChildren: async () => (await import('../transparency/transparency-routes.js')).publicRoundRoutes,
  },
  { path: 'not-for-you/:role', component: NotForYouPage, title: titledBy('app.notForYouTitle') },
  { path: '**', component: NotFoundPage, canActivate: [sessionKnown], title: titledBy('app.notFoundTitle') },
];
