import { HkdfSha256 } from '@hpke/core';
import { createHmac, hkdfSync } from 'node:crypto';

type Input = ArrayBufferLike | ArrayBufferView;

/**
 * The HPKE library's HKDF-SHA256 (RFC 5869), with Node's own functions in place of those that browsers have. The result
 * is the same. WebCrypto makes a key object and a job for another thread of every hash, ten for each ballot: that is a
 * sixth of the time of opening one, and half of what it leaves behind in the memory.
 */
export class NodeHkdfSha256 extends HkdfSha256 {
  override async extract(salt: Input, ikm: Input): Promise<ArrayBuffer> {
    // Without a salt, as many zeros as the hash is long.
    const key = salt.byteLength === 0 ? new Uint8Array(this.hashSize) : bytesOf(salt);
    return new Uint8Array(createHmac('sha256', key).update(bytesOf(ikm)).digest()).buffer;
  }

  override async extractAndExpand(salt: Input, ikm: Input, info: Input, length: number): Promise<ArrayBuffer> {
    return hkdfSync('sha256', bytesOf(ikm), bytesOf(salt), bytesOf(info), length);
  }
}

function bytesOf(input: Input): Uint8Array {
  return ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);
}
