import { createPublicKey } from 'node:crypto';

/**
 * Whether a blinded message can be signed: as long as the modulus of the block's key, above zero and below it.
 * Checked before anything is stored: a message that is refused later would have used up the person's credential.
 * @param publicKey SubjectPublicKeyInfo in DER, base64url
 */
export function isSignable(publicKey: string, blindedMessage: Buffer): boolean {
  const { n } = createPublicKey({
    key: Buffer.from(publicKey, 'base64url'),
    format: 'der',
    type: 'spki',
  }).export({ format: 'jwk' });
  const modulus = Buffer.from(n ?? '', 'base64url');
  return (
    blindedMessage.length === modulus.length &&
    Buffer.compare(blindedMessage, modulus) < 0 &&
    blindedMessage.some((byte) => byte !== 0)
  );
}
