export {
  InvalidBallotContent,
  decodeBallotContent,
  encodeBallotContent,
  purposeOfContent,
  type BallotContent,
  type CommentContent,
  type DelegationAnswer,
  type RatingsContent,
} from './ballot-content.js';
export { canonicalJson } from './canonical-json.js';
export {
  CREDENTIAL_MESSAGE_BYTES,
  InvalidCredential,
  NONCE_BYTES,
  PREPARED_BYTES,
  PURPOSES,
  credentialHash,
  credentialMessage,
  parsePrepared,
  purposeByte,
  type CredentialScope,
  type Purpose,
} from './credential.js';
export {
  BAND_WIDTHS,
  ROUND_KINDS,
  TALLY_KEY_HOLDERS,
  canonicalDirectory,
  fingerprintOf,
  membersHash,
  type BandWidth,
  type Directory,
  type DirectoryBlock,
  type DirectoryUnit,
  type RoundKind,
  type TallyKeyHolder,
} from './directory.js';
export { InvalidExtension, MAX_EXTENSION_MS, extendedEnd, extensionText, type Extension } from './extension.js';
export { InvalidEncoding, fromBase64Url, fromHex, toBase64Url, toHex } from './encodings.js';
export { inclusionProof, merkleRoot, verifyInclusion, type InclusionProof } from './merkle.js';
export { InvalidDirectory, parseDirectory } from './parse-directory.js';
export {
  BALLOT_PLAINTEXT_BYTES,
  BallotTooLong,
  InvalidPadding,
  MAX_BALLOT_CONTENT_BYTES,
  MAX_BALLOT_VERSION,
  SEALED_BALLOT_BYTES,
  ballotAdditionalData,
  ballotInfo,
  isBallotVersion,
  padBallot,
  unpadBallot,
} from './sealing.js';
