export { BlindSigner, SigningRefused, type SigningRefusal } from './blind-signer.js';
export { generateBlockKey, type BlockKey } from './block-key.js';
export { MerkleRootBuilder } from './merkle-root-builder.js';
export {
  BallotOpener,
  TallyKeyMismatch,
  UnopenableBallot,
  generateTallyKeyPair,
  type StoredBallot,
  type TallyKeyPair,
} from './open-ballot.js';
export {
  InvalidTallyKeyFile,
  decodeTallyKeyPair,
  encodeTallyKeyPair,
  roundOfTallyKeyFile,
  tallyKeyFileName,
} from './tally-key-file.js';
export { verifyCredential } from './verify-credential.js';
