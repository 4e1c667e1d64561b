import { createPrivateKey } from 'node:crypto';

/** An RSA key as test vectors print it: hexadecimal. */
export interface RsaNumbers {
  n: string;
  e: string;
  d: string;
  p: string;
  q: string;
}

/** PKCS #8 of a key given as numbers; `changes` replaces single numbers, which OpenSSL does not check on import. */
export function privateKeyPem(key: RsaNumbers, changes: Partial<Record<'d' | 'dp' | 'dq', bigint>> = {}): string {
  const [d, p, q] = [number(key.d), number(key.p), number(key.q)];
  const jwk = {
    kty: 'RSA',
    n: base64Url(number(key.n)),
    e: base64Url(number(key.e)),
    d: base64Url(changes.d ?? d),
    p: base64Url(p),
    q: base64Url(q),
    dp: base64Url(changes.dp ?? d % (p - 1n)),
    dq: base64Url(changes.dq ?? d % (q - 1n)),
    qi: base64Url(inverse(q, p)),
  };
  return createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The inverse of a number modulo another one, in hexadecimal of the modulus' length. */
export function inverseModulo(value: string, modulus: string): string {
  return inverse(number(value), number(modulus)).toString(16).padStart(modulus.length, '0');
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [previous, current] = [modulus, value % modulus];
  let [previousFactor, factor] = [0n, 1n];
  while (current > 1n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  return ((factor % modulus) + modulus) % modulus;
}

function number(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

function base64Url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}
