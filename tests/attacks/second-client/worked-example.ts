import { ballotData, ballotInfo, sealContent } from './ballot.ts';
import { readBlockKey } from './block-key.ts';
import { NotAsWritten, readHex, sha256, toInteger } from './bytes.ts';
import { readJson } from './canonical-json.ts';
import { blind, credentialHash, credentialMessage, finalize, prepare, type Scope } from './credential.ts';
import { fingerprint, fingerprintWords, readDirectory } from './directory.ts';
import { isIncluded, merkleRoot } from './merkle.ts';

const HEADING = '## 8. Worked example';
const FENCE = '```';
const INDENT = '  ';
const ENC_BYTES = 65;

export type Example = ReadonlyMap<string, string>;

/** The values of the worked example, by name, out of the text of docs/protocol.md. */
export const readWorkedExample = (page: string): Example => {
  const [, section = ''] = page.split(HEADING);
  const [, block = ''] = section.split(FENCE);
  const values = new Map<string, string>();
  let name = '';
  for (const line of block.split('\n').slice(1)) {
    if (line.startsWith(INDENT)) {
      values.set(name, (values.get(name) ?? '') + line.slice(INDENT.length));
    } else if (line !== '') {
      const at = line.indexOf(' =');
      if (at < 0) throw new NotAsWritten(`no value in: ${line}`);
      name = line.slice(0, at);
      values.set(name, line.slice(at + 3));
    }
  }
  return values;
};

/** What is given: texts, what is random in earnest, and what the api and other people contribute. */
export const GIVEN = [
  'directory (text)',
  'members salt',
  'nonce',
  'PSS salt',
  'blinding factor r',
  'ballot content (text)',
  'ephemeral private key',
  'other leaf 1',
  'other leaf 2',
  'path, from the leaf up',
];

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * Every value that is not given, computed anew.
 * @param signBlindly plays the api
 */
export const reproduce = (example: Example, signBlindly: (blindedMessage: Buffer) => Buffer): Example => {
  const text = (name: string): string => example.get(name) ?? '';
  const bytes = (name: string): Buffer => readHex(text(name));
  const directory = readDirectory(text('directory (text)'));
  const [block] = directory.blocks;
  if (block === undefined) throw new NotAsWritten('no block');
  const { organisationId, roundId } = directory;
  const scope: Scope = { purpose: 'ratings', organisationId, roundId, blockId: block.id };
  const key = readBlockKey(block.publicKeys.ratings);

  const message = credentialMessage(scope, bytes('nonce'));
  const prepared = prepare(message, bytes('prepared').subarray(0, 32));
  const factor = toInteger(bytes('blinding factor r'));
  const { blindedMessage, inverse } = blind(key, prepared, { salt: bytes('PSS salt'), factor });
  const blindSignature = signBlindly(blindedMessage);
  const signature = finalize(key, prepared, blindSignature, inverse);
  const hash = credentialHash(prepared);

  const content = readJson(text('ballot content (text)'));
  const sealed = sealContent(directory, { scope, prepared }, 1, content, bytes('ephemeral private key'));
  const ct = sealed.subarray(ENC_BYTES);
  const leaves = [hash, bytes('other leaf 1'), bytes('other leaf 2')];
  const index = leaves.toSorted(Buffer.compare).indexOf(hash);
  const root = merkleRoot(leaves);
  if (!isIncluded(hash, { index, size: 3, path: [bytes('path, from the leaf up')] }, root)) {
    throw new NotAsWritten('the path does not lead to the root');
  }
  return new Map([
    ['directory fingerprint', hex(fingerprint(directory.text))],
    ['fingerprint words', fingerprintWords(fingerprint(directory.text)).join(' ')],
    ['message', hex(message)],
    ['prepared', hex(prepared)],
    ['inverse of r', hex(inverse)],
    ['blinded message', hex(blindedMessage)],
    ['blind signature', hex(blindSignature)],
    ['signature', hex(signature)],
    ['credential hash', hex(hash)],
    ['info', hex(ballotInfo(scope, directory.text))],
    ['additional data', hex(ballotData({ scope, prepared }, 1))],
    ['encapsulated key', hex(sealed.subarray(0, ENC_BYTES))],
    ['first 32 bytes of ct', hex(ct.subarray(0, 32))],
    ['last 16 bytes of ct', hex(ct.subarray(-16))],
    ['SHA-256 of enc ‖ ct', hex(sha256(sealed))],
    ['index of the credential hash', String(index)],
    ['Merkle root', hex(root)],
  ]);
};
