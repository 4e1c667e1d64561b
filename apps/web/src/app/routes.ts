import type { Routes } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { HomePage } from './home-page.js';
import { NotForYouPage } from './not-for-you-page.js';
import { NotFoundPage } from './not-found-page.js';
import { inDemo, onlyFor, sessionKnown, toOwnArea } from './role-guards.js';
import { SignInPage } from './sign-in-page.js';

/** Titles are names of texts; the title strategy puts them in the language of the moment. */
const titled = (key: TextKey): TextKey => key;

export const routes: Routes = [
  { path: '', pathMatch: 'full', component: HomePage, canActivate: [toOwnArea], title: titled('home.title') },
  { path: 'sign-in', component: SignInPage, canActivate: [sessionKnown], title: titled('signIn.title') },
  {
    path: 'dashboard',
    canActivate: [onlyFor('manager')],
    title: titled('results.title'),
    loadComponent: async () => (await import('../dashboard/results-page.js')).ResultsPage,
  },
  {
    path: 'administration',
    canActivate: [onlyFor('administrator')],
    loadChildren: async () => (await import('../administration/administration-routes.js')).administrationRoutes,
  },
  {
    path: 'demo/inbox',
    canMatch: [inDemo],
    title: titled('inbox.title'),
    loadComponent: async () => (await import('../demo/inbox-page.js')).InboxPage,
  },
  { path: 'not-for-you/:role', component: NotForYouPage, title: titled('app.notForYouTitle') },
  { path: '**', component: NotFoundPage, canActivate: [sessionKnown], title: titled('app.notFoundTitle') },
];
