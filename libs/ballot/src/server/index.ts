export { BlindSigner, SigningRefused, type SigningRefusal } from './blind-signer.js';
export { generateBlockKey, type BlockKey } from './block-key.js';
export { merkleRootOf } from './merkle-root-of.js';
export {
  BallotOpener,
  TallyKeyMismatch,
  UnopenableBallot,
  generateTallyKeyPair,
  type StoredBallot,
  type TallyKeyPair,
} from './open-ballot.js';
export { verifyCredential } from './verify-credential.js';
