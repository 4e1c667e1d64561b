import { toHex } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import type { Fingerprint } from '@leeway/contract';

/** A fingerprint as people compare it. */
export function fingerprintView(fingerprint: Uint8Array): Fingerprint {
  return { hex: toHex(fingerprint), words: fingerprintWords(fingerprint).join(' ') };
}
