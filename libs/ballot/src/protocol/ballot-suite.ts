import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/**
 * RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode.
 * A new one per call: it is cheap, and no caller shares state with another.
 * @param kdf another implementation of the same function
 */
export function ballotSuite(kdf: HkdfSha256 = new HkdfSha256()): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf, aead: new Aes128Gcm() });
}
