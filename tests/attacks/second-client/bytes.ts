import { createHash } from 'node:crypto';

/** The notation of section 1 of docs/protocol.md. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Thrown for whatever does not follow the document. */
export class NotAsWritten extends Error {}

export const ascii = (text: string): Buffer => Buffer.from(text, 'ascii');

export const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

export const isUuid = (text: string): boolean => UUID.test(text);

export const uuid = (id: string): Buffer => {
  if (!isUuid(id)) throw new NotAsWritten(`not a UUID: ${id}`);
  return Buffer.from(id.replaceAll('-', ''), 'hex');
};

/** Strict in both directions: what is read is written the same way again. */
export const readHex = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'hex');
  if (bytes.toString('hex') !== text) throw new NotAsWritten('not lower-case hex');
  return bytes;
};

export const readBase64Url = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new NotAsWritten('not base64url');
  return bytes;
};

export const base64Url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

export const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

export const toInteger = (bytes: Uint8Array): bigint => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);

/** Big endian, in exactly that many bytes. */
export const toBytes = (value: bigint, length: number): Buffer => {
  const hex = value.toString(16);
  if (value < 0n || hex.length > 2 * length) throw new RangeError(`${length} bytes are not enough`);
  return Buffer.from(hex.padStart(2 * length, '0'), 'hex');
};
