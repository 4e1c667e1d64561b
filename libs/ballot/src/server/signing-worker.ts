// Runs in a worker thread, from dist as JavaScript and in tests from this source with Node's type stripping:
// so it imports nothing of ours at run time, and has no syntax that needs compiling.
import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  privateEncrypt,
  publicEncrypt,
  type KeyObject,
} from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { SigningAnswer, SigningOrder, SigningRefusal } from './signing-messages.js';

interface SigningKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  modulus: Buffer;
}

const MAX_CACHED_KEYS = 64;
const padding = constants.RSA_NO_PADDING;
const keys = new Map<string, SigningKey>();

parentPort?.on('message', (order: SigningOrder) => {
  const answer = answerTo(order);
  if (answer !== null) {
    parentPort?.postMessage(answer);
  }
});

/** What there is to say to an order; null where there is nothing. */
export function answerTo(order: SigningOrder): SigningAnswer | null {
  if (order.kind === 'forget') {
    keys.delete(hashOf(order.privateKey));
    return null;
  }
  const { id } = order;
  const result = sign(order.privateKey, order.blindedMessage);
  return typeof result === 'string' ? { id, refusal: result } : { id, blindSignature: result };
}

/** How many keys are imported. */
export function keyCount(): number {
  return keys.size;
}

function sign(pem: string, blindedMessage: Uint8Array): Uint8Array | SigningRefusal {
  const key = keyOf(pem);
  if (key === undefined) {
    return 'unusable-key';
  }
  if (blindedMessage.length !== key.modulus.length) {
    return 'blinded-message-length';
  }
  if (Buffer.compare(blindedMessage, key.modulus) >= 0) {
    return 'blinded-message-range';
  }
  // Without padding this is RSASP1 of RFC 8017, the bare private-key operation.
  const blindSignature = privateEncrypt({ key: key.privateKey, padding }, blindedMessage);
  // A signature with a hardware fault in it can give away the key: it must not leave.
  const recovered = publicEncrypt({ key: key.publicKey, padding }, blindSignature);
  return recovered.equals(blindedMessage) ? blindSignature : 'signing-fault';
}

/** The most recently used key goes last; the first one is dropped. */
function keyOf(pem: string): SigningKey | undefined {
  const hash = hashOf(pem);
  const key = keys.get(hash) ?? importKey(pem);
  if (key === undefined) {
    return undefined;
  }
  keys.delete(hash);
  keys.set(hash, key);
  const [oldest] = keys.keys();
  if (keys.size > MAX_CACHED_KEYS && oldest !== undefined) {
    keys.delete(oldest);
  }
  return key;
}

function importKey(pem: string): SigningKey | undefined {
  try {
    const privateKey = createPrivateKey(pem);
    const publicKey = createPublicKey(privateKey);
    const { kty, n } = publicKey.export({ format: 'jwk' });
    if (kty !== 'RSA' || n === undefined) {
      return undefined;
    }
    return { privateKey, publicKey, modulus: Buffer.from(n, 'base64url') };
  } catch {
    return undefined;
  }
}

function hashOf(pem: string): string {
  return createHash('sha256').update(pem).digest('base64');
}
