import { PURPOSES, SEALED_BALLOT_BYTES, ballotAdditionalData, type Purpose } from '@leeway/ballot/protocol';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

const ENCAPSULATED_KEY_BYTES = 65;
const HASH_BYTES = 32;

/** How many bytes a sealed ballot takes in the file: block, purpose, credential hash and ciphertext. */
export const RECORD_BYTES = 3 + HASH_BYTES + SEALED_BALLOT_BYTES;

/** One sealed ballot of the benchmark. All of them have version 1. */
export interface SealedRecord {
  readonly blockIndex: number;
  readonly purpose: Purpose;
  readonly credentialHash: Uint8Array;
  readonly ciphertext: Uint8Array;
}

export const writeRecord = (record: SealedRecord): Buffer => {
  const head = Buffer.alloc(3);
  head.writeUInt16BE(record.blockIndex);
  head.writeUInt8(PURPOSES.indexOf(record.purpose), 2);
  return Buffer.concat([head, record.credentialHash, record.ciphertext]);
};

export const readRecords = (bytes: Buffer): SealedRecord[] =>
  Array.from({ length: bytes.length / RECORD_BYTES }, (_, index) => {
    const record = bytes.subarray(index * RECORD_BYTES, (index + 1) * RECORD_BYTES);
    return {
      blockIndex: record.readUInt16BE(),
      purpose: PURPOSES[record.readUInt8(2)] ?? 'ratings',
      credentialHash: record.subarray(3, 3 + HASH_BYTES),
      ciphertext: record.subarray(3 + HASH_BYTES),
    };
  });

export const additionalDataOf = ({ credentialHash, purpose }: SealedRecord): Uint8Array<ArrayBuffer> =>
  ballotAdditionalData({ credentialHash, purpose, version: 1 });

export const encapsulatedKeyOf = ({ ciphertext }: SealedRecord): Uint8Array<ArrayBuffer> =>
  new Uint8Array(ciphertext.subarray(0, ENCAPSULATED_KEY_BYTES));

export const sealedContentOf = ({ ciphertext }: SealedRecord): Uint8Array<ArrayBuffer> =>
  new Uint8Array(ciphertext.subarray(ENCAPSULATED_KEY_BYTES));

export const suite = (): CipherSuite =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
