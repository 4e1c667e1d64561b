import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'leeway_scim_';
const ID_BYTES = 16;
const SECRET_BYTES = 32;

/** A token as it was read: whose it says it is, and what proves that. */
export interface ReadToken {
  readonly organisationId: string;
  readonly hash: Buffer;
}

/** The organisation is in the token, so that it is looked up by its key and nobody's token by its value. */
export function makeToken(organisationId: string): { token: string; hash: Buffer } {
  const secret = randomBytes(SECRET_BYTES);
  const bytes = Buffer.concat([Buffer.from(organisationId.replaceAll('-', ''), 'hex'), secret]);
  return { token: `${PREFIX}${bytes.toString('base64url')}`, hash: hashOf(secret) };
}

/** @param authorization the header: `Bearer leeway_scim_…`; null when it can't be one of ours */
export function readToken(authorization: string | undefined): ReadToken | null {
  const [, text] = /^bearer +leeway_scim_([A-Za-z0-9_-]{64})$/i.exec(authorization?.trim() ?? '') ?? [];
  if (text === undefined) return null;
  const bytes = Buffer.from(text, 'base64url');
  const hex = bytes.subarray(0, ID_BYTES).toString('hex');
  const organisationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organisationId, hash: hashOf(bytes.subarray(ID_BYTES)) };
}

function hashOf(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}
