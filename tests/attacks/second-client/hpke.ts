import { createCipheriv, createECDH, createHmac } from 'node:crypto';
import { ascii } from './bytes.ts';

/**
 * RFC 9180, base mode, with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM: one message to one key.
 * The names are those of the RFC.
 */

const KEM_ID = Buffer.from('0010', 'hex');
const KDF_ID = Buffer.from('0001', 'hex');
const AEAD_ID = Buffer.from('0001', 'hex');
const KEM_SUITE = Buffer.concat([ascii('KEM'), KEM_ID]);
const HPKE_SUITE = Buffer.concat([ascii('HPKE'), KEM_ID, KDF_ID, AEAD_ID]);

const SECRET_BYTES = 32;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const BASE_MODE = 0;

export interface Sealed {
  readonly enc: Buffer;
  readonly ct: Buffer;
}

export interface Message {
  readonly info: Uint8Array;
  readonly aad: Uint8Array;
  readonly plaintext: Uint8Array;
}

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer =>
  createHmac('sha256', key).update(Buffer.concat(parts)).digest();

const labeledExtract = (suite: Buffer, salt: Uint8Array, label: string, keyMaterial: Uint8Array): Buffer =>
  hmac(salt, ascii('HPKE-v1'), suite, ascii(label), keyMaterial);

/** One block of HKDF-Expand is enough for every length that is used here. */
const labeledExpand = (suite: Buffer, secret: Buffer, label: string, info: Uint8Array, length: number): Buffer => {
  const labeledInfo = [Buffer.of(0, length), ascii('HPKE-v1'), suite, ascii(label), info];
  return hmac(secret, ...labeledInfo, Buffer.of(1)).subarray(0, length);
};

const newPrivateKey = (): Buffer => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return pair.getPrivateKey();
};

/** Encap of section 4.1, with the ephemeral private key as a parameter. */
const encapsulate = (recipient: Uint8Array, ephemeralPrivateKey: Uint8Array): { enc: Buffer; secret: Buffer } => {
  const ephemeral = createECDH('prime256v1');
  ephemeral.setPrivateKey(ephemeralPrivateKey);
  const enc = ephemeral.getPublicKey();
  const shared = ephemeral.computeSecret(recipient);
  const extracted = labeledExtract(KEM_SUITE, Buffer.alloc(0), 'eae_prk', shared);
  const context = Buffer.concat([enc, recipient]);
  return { enc, secret: labeledExpand(KEM_SUITE, extracted, 'shared_secret', context, SECRET_BYTES) };
};

/** KeySchedule of section 5.1, without a pre-shared key. */
const keySchedule = (sharedSecret: Buffer, info: Uint8Array): { key: Buffer; nonce: Buffer } => {
  const none = Buffer.alloc(0);
  const pskIdHash = labeledExtract(HPKE_SUITE, none, 'psk_id_hash', none);
  const infoHash = labeledExtract(HPKE_SUITE, none, 'info_hash', info);
  const context = Buffer.concat([Buffer.of(BASE_MODE), pskIdHash, infoHash]);
  const secret = labeledExtract(HPKE_SUITE, sharedSecret, 'secret', none);
  return {
    key: labeledExpand(HPKE_SUITE, secret, 'key', context, KEY_BYTES),
    nonce: labeledExpand(HPKE_SUITE, secret, 'base_nonce', context, NONCE_BYTES),
  };
};

export const sealBase = (
  recipient: Uint8Array,
  message: Message,
  ephemeralPrivateKey: Uint8Array = newPrivateKey(),
): Sealed => {
  const { enc, secret } = encapsulate(recipient, ephemeralPrivateKey);
  const { key, nonce } = keySchedule(secret, message.info);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  cipher.setAAD(message.aad);
  return { enc, ct: Buffer.concat([cipher.update(message.plaintext), cipher.final(), cipher.getAuthTag()]) };
};
