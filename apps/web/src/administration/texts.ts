import * as enLeavers from '../language/en/leavers.js';
import * as enMailings from '../language/en/mailings.js';
import * as enPeople from '../language/en/people.js';
import * as enProvisioning from '../language/en/provisioning.js';
import * as enRounds from '../language/en/rounds.js';
import * as nlLeavers from '../language/nl/leavers.js';
import * as enStopping from '../language/en/stopping.js';
import * as nlMailings from '../language/nl/mailings.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlProvisioning from '../language/nl/provisioning.js';
import * as nlRounds from '../language/nl/rounds.js';
import * as nlStopping from '../language/nl/stopping.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: { ...enLeavers, ...enMailings, ...enPeople, ...enProvisioning, ...enRounds, ...enStopping },
  nl: { ...nlLeavers, ...nlMailings, ...nlPeople, ...nlProvisioning, ...nlRounds, ...nlStopping },
};
