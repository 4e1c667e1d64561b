import type { Routes } from '@angular/router';
import { provideTexts } from '../language/provide-texts.js';
import { titledBy } from '../language/titled-by.js';
import { provideStyles } from '../ui/provide-styles.js';
import { accessTexts } from './access-texts.js';
import { AuditPage } from './audit-page.js';
import { administrationStyles } from './styles.js';

/** Apart from the rest of the administration, since auditors come here and nowhere else. */
export const auditRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts(accessTexts), provideStyles(administrationStyles)],
    children: [{ path: '', component: AuditPage, title: titledBy('audit.title') }],
  },
];
