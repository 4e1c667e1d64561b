import type { Routes } from '@angular/router';
import { onlyFor, sessionAsked } from '../app/role-guards.js';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { ChangePasswordPage } from './change-password-page.js';
import { ChoosePasswordPage } from './choose-password-page.js';
import { ForgottenPasswordPage } from './forgotten-password-page.js';
import { passwordStyles } from './styles.js';
import { passwordTexts } from './texts.js';

export const passwordRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(passwordTexts), provideStyles(passwordStyles)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        component: ChoosePasswordPage,
        canActivate: [sessionAsked],
        title: titledBy('password.chooseTitle'),
      },
      {
        path: 'forgotten',
        component: ForgottenPasswordPage,
        canActivate: [sessionAsked],
        title: titledBy('password.forgottenTitle'),
      },
      {
        path: 'own',
        component: ChangePasswordPage,
        canActivate: [onlyFor('employee')],
        title: titledBy('password.changeTitle'),
      },
    ],
  },
];
