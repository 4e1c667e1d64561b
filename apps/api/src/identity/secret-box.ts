import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretKey } from '../config/settings.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface SealedSecret {
  /** Nonce ‖ tag ‖ ciphertext. */
  readonly sealed: Buffer;
  readonly keyId: string;
}

/** Keeps secrets that have to be read again: AES-256-GCM with the operator's keys, which are not in the database. */
export class SecretBox {
  readonly #keys: readonly SecretKey[];

  /** @param keys the first one seals; the others open what they sealed before */
  constructor(keys: readonly SecretKey[]) {
    this.#keys = keys;
  }

  /** What new secrets are sealed with; undefined when the operator has set no key. */
  get currentKeyId(): string | undefined {
    return this.#keys[0]?.id;
  }

  /**
   * @param owner what the secret belongs to: it opens for nobody else
   * @throws {RangeError} without a key
   */
  seal(secret: string, owner: string): SealedSecret {
    const [key] = this.#keys;
    if (key === undefined) throw new RangeError('no key to seal with');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyId: key.id };
  }

  /** @throws {Error} when the key is not there, or the secret is another owner's or was changed */
  open({ sealed, keyId }: SealedSecret, owner: string): string {
    const key = this.#keys.find(({ id }) => id === keyId);
    if (key === undefined) throw new RangeError(`the key ${keyId} is not set`);
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }
}
