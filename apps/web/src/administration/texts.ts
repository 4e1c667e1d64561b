import * as enLeavers from '../language/en/leavers.js';
import * as enMailings from '../language/en/mailings.js';
import * as enCards from '../language/en/cards.js';
import * as enCheckBacks from '../language/en/check-backs.js';
import * as enFirstSteps from '../language/en/first-steps.js';
import * as enExtending from '../language/en/extending.js';
import * as enJoining from '../language/en/joining.js';
import * as enParticipation from '../language/en/participation.js';
import * as enColumns from '../language/en/columns.js';
import * as enPeople from '../language/en/people.js';
import * as enPerson from '../language/en/person.js';
import * as enUnits from '../language/en/units.js';
import * as enProvisioning from '../language/en/provisioning.js';
import * as enQuestionnaire from '../language/en/questionnaire.js';
import * as enRounds from '../language/en/rounds.js';
import * as nlLeavers from '../language/nl/leavers.js';
import * as enSeries from '../language/en/series.js';
import * as enStopping from '../language/en/stopping.js';
import * as enTimeZone from '../language/en/time-zone.js';
import * as nlMailings from '../language/nl/mailings.js';
import * as nlCards from '../language/nl/cards.js';
import * as nlCheckBacks from '../language/nl/check-backs.js';
import * as nlFirstSteps from '../language/nl/first-steps.js';
import * as nlExtending from '../language/nl/extending.js';
import * as nlJoining from '../language/nl/joining.js';
import * as nlParticipation from '../language/nl/participation.js';
import * as nlColumns from '../language/nl/columns.js';
import * as nlPeople from '../language/nl/people.js';
import * as nlPerson from '../language/nl/person.js';
import * as nlUnits from '../language/nl/units.js';
import * as nlProvisioning from '../language/nl/provisioning.js';
import * as nlQuestionnaire from '../language/nl/questionnaire.js';
import * as nlRounds from '../language/nl/rounds.js';
import * as nlSeries from '../language/nl/series.js';
import * as nlStopping from '../language/nl/stopping.js';
import * as nlTimeZone from '../language/nl/time-zone.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const administrationTexts: AreaTexts = {
  en: {
    ...enCards,
    ...enCheckBacks,
    ...enFirstSteps,
    ...enExtending,
    ...enJoining,
    ...enLeavers,
    ...enMailings,
    ...enParticipation,
    ...enColumns,
    ...enPeople,
    ...enPerson,
    ...enUnits,
    ...enProvisioning,
    ...enQuestionnaire,
    ...enRounds,
    ...enSeries,
    ...enStopping,
    ...enTimeZone,
  },
  nl: {
    ...nlCards,
    ...nlCheckBacks,
    ...nlFirstSteps,
    ...nlExtending,
    ...nlJoining,
    ...nlLeavers,
    ...nlMailings,
    ...nlParticipation,
    ...nlColumns,
    ...nlPeople,
    ...nlPerson,
    ...nlUnits,
    ...nlProvisioning,
    ...nlQuestionnaire,
    ...nlRounds,
    ...nlSeries,
    ...nlStopping,
    ...nlTimeZone,
  },
};
