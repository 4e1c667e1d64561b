import * as enLeavers from '../language/en/leavers.js';
import * as enPeople from '../language/en/people.js';
import * as enProvisioning from '../language/en/provisioning.js';
import * as enRounds from '../language/en/rounds.js';
import * as nlLeavers from '../language/nl/leavers.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlProvisioning from '../language/nl/provisioning.js';
import * as nlRounds from '../language/nl/rounds.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: { ...enLeavers, ...enPeople, ...enProvisioning, ...enRounds },
  nl: { ...nlLeavers, ...nlPeople, ...nlProvisioning, ...nlRounds },
};
