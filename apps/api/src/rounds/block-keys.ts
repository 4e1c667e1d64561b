import { createPublicKey } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import { generateBlockKey } from '@leeway/ballot/server';
import type { KeyFiles } from '@leeway/process';

/** Where the private key of a block for one purpose is kept. */
export function blockKeyName(roundId: string, blockId: string, purpose: Purpose): string {
  return `block-${roundId}-${blockId}-${purpose}`;
}

/**
 * The public keys of a block, whose private keys are in both key directories when this returns. A key that is there
 * already, from before a crash or from another process, is kept.
 * @returns SubjectPublicKeyInfo in DER, base64url, by purpose
 */
export async function obtainBlockKeys(
  keyFiles: KeyFiles,
  roundId: string,
  blockId: string,
): Promise<Record<Purpose, string>> {
  const obtain = (purpose: Purpose): Promise<string> =>
    obtainBlockKey(keyFiles, blockKeyName(roundId, blockId, purpose));
  const [ratings, comment] = await Promise.all([obtain('ratings'), obtain('comment')]);
  return { ratings, comment };
}

async function obtainBlockKey(keyFiles: KeyFiles, name: string): Promise<string> {
  const pem = await keyFiles.obtain(name, async () => {
    const { privateKey } = await generateBlockKey();
    return Buffer.from(privateKey);
  });
  return createPublicKey(Buffer.from(pem)).export({ type: 'spki', format: 'der' }).toString('base64url');
}
