import { createPublicKey } from 'node:crypto';
import { generateBlockKey } from '@leeway/ballot/server';
import type { KeyFiles } from '@leeway/process';

/** Where the private key of a block is kept. */
export function blockKeyName(roundId: string, blockId: string): string {
  return `block-${roundId}-${blockId}`;
}

/**
 * The public key of a block, whose private key is in both key directories when this returns. A key that is there
 * already, from before a crash or from another process, is kept.
 * @returns SubjectPublicKeyInfo in DER, base64url
 */
export async function obtainBlockKey(keyFiles: KeyFiles, roundId: string, blockId: string): Promise<string> {
  const pem = await keyFiles.obtain(blockKeyName(roundId, blockId), async () => {
    const { privateKey } = await generateBlockKey();
    return Buffer.from(privateKey);
  });
  return createPublicKey(Buffer.from(pem)).export({ type: 'spki', format: 'der' }).toString('base64url');
}
