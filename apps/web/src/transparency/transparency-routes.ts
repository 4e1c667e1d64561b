import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { PromisePage } from './promise-page.js';
import { PublicRoundPage } from './public-round-page.js';
import { transparencyStyles } from './styles.js';
import { transparencyTexts } from './texts.js';
import { VerifyPage } from './verify-page.js';

/** For everybody: nobody has to sign in, and the pages are there while the api does not know who is signed in. */
const forEverybody = {
  data: { isPublic: true },
  providers: [provideTexts(transparencyTexts), provideStyles(transparencyStyles)],
};

export const promiseRoutes: Routes = [
  { path: '', component: PromisePage, title: titledBy('promise.title'), ...forEverybody },
];
export const verifyRoutes: Routes = [
  { path: '', component: VerifyPage, title: titledBy('verify.title'), ...forEverybody },
];
export const publicRoundRoutes: Routes = [
  { path: '', component: PublicRoundPage, title: titledBy('publicRound.title'), ...forEverybody },
];
