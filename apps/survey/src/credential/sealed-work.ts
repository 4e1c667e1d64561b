// The door to everything that needs the protocol's arithmetic. Only ever imported dynamically, so that the first
// statement does not wait for it.
export { collectAhead, collectAheadWithPass, organisationsWithPass } from './collect-ahead.js';
export { collectCredentials } from './collect-credentials.js';
export { handInBallot, sendWaitingBallot } from '../hand-in/deliver-ballot.js';
export { sealAnswers } from '../hand-in/seal-answers.js';
export { keepForOffline } from '../offline/keep-for-offline.js';
export { checkInclusion } from '../receipt/check-inclusion.js';
export { questionnaireDigest } from '../statements/questionnaire-digest.js';
