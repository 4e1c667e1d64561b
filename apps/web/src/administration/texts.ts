import * as enLeavers from '../language/en/leavers.js';
import * as enMailings from '../language/en/mailings.js';
import * as enCards from '../language/en/cards.js';
import * as enJoining from '../language/en/joining.js';
import * as enParticipation from '../language/en/participation.js';
import * as enPeople from '../language/en/people.js';
import * as enProvisioning from '../language/en/provisioning.js';
import * as enQuestionnaire from '../language/en/questionnaire.js';
import * as enRounds from '../language/en/rounds.js';
import * as nlLeavers from '../language/nl/leavers.js';
import * as enStopping from '../language/en/stopping.js';
import * as nlMailings from '../language/nl/mailings.js';
import * as nlCards from '../language/nl/cards.js';
import * as nlJoining from '../language/nl/joining.js';
import * as nlParticipation from '../language/nl/participation.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlProvisioning from '../language/nl/provisioning.js';
import * as nlQuestionnaire from '../language/nl/questionnaire.js';
import * as nlRounds from '../language/nl/rounds.js';
import * as nlStopping from '../language/nl/stopping.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: {
    ...enCards,
    ...enJoining,
    ...enLeavers,
    ...enMailings,
    ...enParticipation,
    ...enPeople,
    ...enProvisioning,
    ...enQuestionnaire,
    ...enRounds,
    ...enStopping,
  },
  nl: {
    ...nlCards,
    ...nlJoining,
    ...nlLeavers,
    ...nlMailings,
    ...nlParticipation,
    ...nlPeople,
    ...nlProvisioning,
    ...nlQuestionnaire,
    ...nlRounds,
    ...nlStopping,
  },
};
