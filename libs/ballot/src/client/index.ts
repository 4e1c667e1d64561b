export { InvalidBlockKey } from './blind-rsa.js';
export {
  InvalidBlindSignature,
  finalizeCredential,
  prepareCredential,
  type Credential,
  type PendingCredential,
} from './credential.js';
export { sealBallot, type BallotToSeal, type SealedBallot } from './seal-ballot.js';
