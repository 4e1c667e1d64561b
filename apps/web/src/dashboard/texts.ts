import * as enAgreements from '../language/en/agreements.js';
import * as enExport from '../language/en/export.js';
import * as enFigures from '../language/en/figures.js';
import * as enMirror from '../language/en/mirror.js';
import * as enOverview from '../language/en/overview.js';
import * as enOwnStatements from '../language/en/own-statements.js';
import * as enResults from '../language/en/results.js';
import * as enSmallTeam from '../language/en/small-team.js';
import * as enTrainingConsents from '../language/en/training-consents.js';
import * as nlAgreements from '../language/nl/agreements.js';
import * as nlExport from '../language/nl/export.js';
import * as nlFigures from '../language/nl/figures.js';
import * as nlMirror from '../language/nl/mirror.js';
import * as nlOverview from '../language/nl/overview.js';
import * as nlOwnStatements from '../language/nl/own-statements.js';
import * as nlResults from '../language/nl/results.js';
import * as nlSmallTeam from '../language/nl/small-team.js';
import * as nlTrainingConsents from '../language/nl/training-consents.js';
import type { AreaTexts } from '../language/provide-texts.js';

export const dashboardTexts: AreaTexts = {
  en: {
    ...enAgreements,
    ...enExport,
    ...enFigures,
    ...enMirror,
    ...enOverview,
    ...enOwnStatements,
    ...enResults,
    ...enSmallTeam,
    ...enTrainingConsents,
  },
  nl: {
    ...nlAgreements,
    ...nlExport,
    ...nlFigures,
    ...nlMirror,
    ...nlOverview,
    ...nlOwnStatements,
    ...nlResults,
    ...nlSmallTeam,
    ...nlTrainingConsents,
  },
};
