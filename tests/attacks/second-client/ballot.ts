import { ascii, base64Url, NotAsWritten, readBase64Url, uint32, uuid } from './bytes.ts';
import { writeCanonical, type Json } from './canonical-json.ts';
import { credentialHash, PURPOSE_BYTES, type Credential, type Scope } from './credential.ts';
import { fingerprint, type Directory } from './directory.ts';
import { sealBase } from './hpke.ts';

/** Section 4 of docs/protocol.md. */

const PLAINTEXT_BYTES = 4096;
const LENGTH_BYTES = 4;
const HIGHEST_VERSION = 2 ** 31 - 1;

/** The body of the request that hands in. */
export interface HandIn {
  readonly prepared: string;
  readonly signature: string;
  readonly version: number;
  readonly ciphertext: string;
}

export const pad = (content: string): Buffer => {
  const bytes = Buffer.from(content, 'utf8');
  if (bytes.length > PLAINTEXT_BYTES - LENGTH_BYTES) throw new NotAsWritten('the content is too long');
  return Buffer.concat([uint32(bytes.length), bytes], PLAINTEXT_BYTES);
};

export const ballotInfo = ({ organisationId, roundId }: Scope, directoryText: string): Buffer =>
  Buffer.concat([ascii('leeway/1/ballot'), uuid(organisationId), uuid(roundId), fingerprint(directoryText)]);

export const ballotData = ({ scope, prepared }: Omit<Credential, 'signature'>, version: number): Buffer =>
  Buffer.concat([credentialHash(prepared), Buffer.of(PURPOSE_BYTES[scope.purpose]), uint32(version)]);

/** @param ephemeralPrivateKey a new one for every ballot, except in the worked example */
export const sealContent = (
  directory: Directory,
  credential: Omit<Credential, 'signature'>,
  version: number,
  content: Json,
  ephemeralPrivateKey?: Uint8Array,
): Buffer => {
  if (!Number.isInteger(version) || version < 1 || version > HIGHEST_VERSION) throw new NotAsWritten('no such version');
  const message = {
    info: ballotInfo(credential.scope, directory.text),
    aad: ballotData(credential, version),
    plaintext: pad(writeCanonical(content)),
  };
  const { enc, ct } = sealBase(readBase64Url(directory.tallyKey), message, ephemeralPrivateKey);
  return Buffer.concat([enc, ct]);
};

export const sealBallot = (directory: Directory, credential: Credential, version: number, content: Json): HandIn => ({
  prepared: base64Url(credential.prepared),
  signature: base64Url(credential.signature),
  version,
  ciphertext: base64Url(sealContent(directory, credential, version, content)),
});
