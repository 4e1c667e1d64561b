import type { Routes } from '@angular/router';
import { provideTexts } from '../../language/provide-texts.js';
import { titledBy } from '../../language/titled-by.js';
import { provideStyles } from '../../ui/provide-styles.js';
import mail from './mail.css' with { loader: 'text' };
import { MailPage } from './mail-page.js';
import { MailTextsPage } from './mail-texts-page.js';
import { mailTexts } from './texts.js';

export const mailRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(mailTexts), provideStyles([mail])],
    children: [
      { path: '', pathMatch: 'full', component: MailPage, title: titledBy('mail.title') },
      {
        path: 'texts',
        component: MailTextsPage,
        title: titledBy('mailTexts.title'),
        canDeactivate: [(page: MailTextsPage) => page.mayLeave()],
      },
    ],
  },
];
