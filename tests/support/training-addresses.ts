/** Every address about trainings, and who may use it: see `apiAddresses`. */
export const TRAINING_ADDRESSES: Readonly<Record<string, string>> = {
  'DELETE trainers/:accessId': 'administrator',
  'DELETE training/cohorts/:cohortId': 'trainer',
  'DELETE training/cohorts/:cohortId/programmes/:length': 'trainer',
  'GET trainers': 'administrator',
  'GET training': 'trainer',
  'GET training-consents/:unitId': 'signed in',
  'GET training/cohorts/:cohortId': 'trainer',
  'GET training/cohorts/:cohortId/brief': 'trainer',
  'GET training/cohorts/:cohortId/brief/export/:format': 'trainer',
  'GET training/rounds/:roundId/units': 'trainer',
  'POST training/rounds/:roundId/size': 'trainer',
  'PUT trainers/:accessId': 'administrator',
  'PUT trainers/:accessId/scope': 'administrator',
  'PUT training-consents/:unitId/:accessId': 'signed in',
  'PUT training/cohorts/:cohortId': 'trainer',
  'PUT training/cohorts/:cohortId/programmes/:length': 'trainer',
};
