import type { GrantedRole } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';

/** What a role is called: as a heading, in the middle of a sentence, and what it lets somebody do. */
export const ROLE_WORDS: Readonly<
  Record<GrantedRole, { readonly title: TextKey; readonly inSentence: TextKey; readonly meaning: TextKey }>
> = {
  administrator: {
    title: 'roles.administrator',
    inSentence: 'audit.anAdministrator',
    meaning: 'roles.meansAdministrator',
  },
  trainer: { title: 'roles.trainer', inSentence: 'audit.aTrainer', meaning: 'roles.meansTrainer' },
  overview: { title: 'roles.overview', inSentence: 'audit.anOverview', meaning: 'roles.meansOverview' },
  auditor: { title: 'roles.auditor', inSentence: 'audit.anAuditor', meaning: 'roles.meansAuditor' },
};
