import { readFileSync } from 'node:fs';
import { PlainError } from '../terminal/plain-error.ts';
import { readPassphrase } from './passphrase.ts';
import { descriptionOf, readDirectory, requireKeyOf } from './read-directory.ts';
import { openTrusteeKey } from './trustee-key.ts';
import type { TallyKeyPair } from '@leeway/ballot/server';

export interface KeyOptions {
  readonly key: string;
  readonly passphraseFile: string | undefined;
}

export interface CheckOptions {
  /** A file or an address. */
  readonly directory: string;
  /** What the trustee has: the key file, or only the public key that was printed when it was made. */
  readonly own: KeyOptions | { readonly publicKey: string };
}

/** Checks that the ballots of a round are sealed to this trustee's key, and says what to compare. */
export const check = async ({ directory: place, own }: CheckOptions, say: (text: string) => void): Promise<void> => {
  const read = await readDirectory(place);
  const publicKey = 'publicKey' in own ? own.publicKey : (await openKey(own)).publicKey;
  say(descriptionOf(read));
  requireKeyOf(read, publicKey);
  say('\nBallots are sealed to your key. Compare the dates and the six words with the invitation.');
};

/** @throws PlainError when it can't be read */
export const openKey = async ({ key, passphraseFile }: KeyOptions): Promise<TallyKeyPair> => {
  let pem: string;
  try {
    pem = readFileSync(key, 'utf8');
  } catch {
    throw new PlainError(`The key file ${key} cannot be read.`);
  }
  return openTrusteeKey(pem, await readPassphrase(passphraseFile));
};
