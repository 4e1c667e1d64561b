import type { Routes } from '@angular/router';
import * as en from '../language/en/sign-in.js';
import * as nl from '../language/nl/sign-in.js';
import { type AreaTexts, provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { sessionKnown } from './role-guards.js';
import { SignInPage } from './sign-in-page.js';

export const signInTexts: AreaTexts = { en, nl };

/** Apart, since most visits find somebody signed in. */
export const signInRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(signInTexts)],
    children: [{ path: '', component: SignInPage, canActivate: [sessionKnown], title: titledBy('signIn.title') }],
  },
];
