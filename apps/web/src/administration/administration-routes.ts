import type { Routes } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { NewRoundPage } from './new-round-page.js';
import { PeoplePage } from './people-page.js';
import { RoundPage } from './round-page.js';
import { RoundsPage } from './rounds-page.js';

const titled = (key: TextKey): TextKey => key;

export const administrationRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'rounds' },
  { path: 'people', component: PeoplePage, title: titled('people.title') },
  { path: 'rounds', component: RoundsPage, title: titled('rounds.title') },
  { path: 'rounds/new', component: NewRoundPage, title: titled('newRound.title') },
  { path: 'rounds/:roundId', component: RoundPage, title: titled('rounds.title') },
];
